package io.vircaps.cli.verb;

import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.ConnectionJson;

/** {@code virsh hostname}. */
final class HostnameVerb extends ConnectedVerb {
    HostnameVerb() {
        super(
                "hostname",
                "print the host's name",
                "Prints the host's name, completed by the resolver if it has no dot.",
                "failed to get hostname");
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return connection.node().hostname() + "\n";
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return ConnectionJson.write("hostname", connection.node().hostname());
    }
}
