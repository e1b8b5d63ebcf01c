package io.vircaps.cli.verb;

import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.ConnectionJson;

/** {@code virsh nodeinfo}. */
final class NodeInfoVerb extends ConnectedVerb {
    NodeInfoVerb() {
        super(
                "nodeinfo",
                "print the host in numbers",
                "Prints the CPUs, their topology and frequency, and the memory.",
                "failed to get node information");
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return NodeInfoText.of(connection.node().info());
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return ConnectionJson.write(connection.node().info());
    }
}
