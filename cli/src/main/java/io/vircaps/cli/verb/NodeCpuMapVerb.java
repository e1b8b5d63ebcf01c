package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.List;

/** {@code virsh nodecpumap}. */
final class NodeCpuMapVerb extends ConnectedVerb {
    private static final CommandOption PRETTY = CommandOption.flag("pretty", "print the CPUs as ranges of numbers");

    NodeCpuMapVerb() {
        super(
                "nodecpumap",
                "print which CPUs are online",
                "Prints how many CPUs the host has and which of them are online.",
                "Unable to get cpu map");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(PRETTY);
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return NodeText.map(connection.node().cpuMap(), context.invocation().has(PRETTY));
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return NodeJson.map(connection.node().cpuMap());
    }
}
