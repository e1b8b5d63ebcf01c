package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.model.VircapsException;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.List;
import java.util.OptionalInt;

/** {@code virsh nodememstats}. */
final class NodeMemStatsVerb extends ConnectedVerb {
    private static final CommandOption CELL = CommandOption.number("cell", "only this cell; default: the whole host");

    NodeMemStatsVerb() {
        super(
                "nodememstats",
                "print how memory is used",
                "Prints total and free memory of the host or of one cell; of the host also the memory of buffers and"
                        + " caches.",
                "");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CELL);
    }

    @Override
    public List<CommandOption> unnamed() {
        return withArgument();
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return NodeText.counters(counters(connection, context));
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return NodeJson.counters(counters(connection, context));
    }

    private static MemoryCounters counters(Connection connection, VerbContext context) {
        OptionalInt cell = NumberOptions.numberOrAll(context.invocation(), CELL);
        try {
            return connection.node().memoryStats(cell);
        } catch (VircapsException failed) {
            throw new VerbFailure(
                    "Unable to get number of memory stats", failed.problem().sentence());
        }
    }
}
