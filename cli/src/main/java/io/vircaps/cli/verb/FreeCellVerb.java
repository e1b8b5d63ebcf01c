package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.model.MemorySize;
import io.vircaps.model.numa.Cell;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** {@code virsh freecell}. */
final class FreeCellVerb extends CellVerb {
    FreeCellVerb() {
        super("freecell", "print free memory", "Prints the free memory of the host, of one NUMA cell, or of each.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CELLNO, ALL);
    }

    @Override
    String text(Connection connection, VerbContext context) {
        Invocation invocation = context.invocation();
        refuseAllWithCell(invocation);
        OptionalInt cell = NumberOptions.number(invocation, CELLNO);
        if (invocation.has(ALL)) {
            return NodeText.free(freeOfAll(connection), invocation.has(GlobalOptions.QUIET));
        }
        MemorySize free = connection.node().freeMemory(cell);
        return cell.isPresent() ? NodeText.free(cell.getAsInt(), free) : NodeText.free(free);
    }

    @Override
    String json(Connection connection, VerbContext context) {
        Invocation invocation = context.invocation();
        refuseAllWithCell(invocation);
        OptionalInt cell = NumberOptions.number(invocation, CELLNO);
        if (invocation.has(ALL)) {
            return NodeJson.free(freeOfAll(connection));
        }
        MemorySize free = connection.node().freeMemory(cell);
        return cell.isPresent() ? NodeJson.free(Map.of(cell.getAsInt(), free)) : NodeJson.free(free);
    }

    private static Map<Integer, MemorySize> freeOfAll(Connection connection) {
        Map<Integer, MemorySize> free = new LinkedHashMap<>();
        for (Cell cell : cells(connection)) {
            free.put(cell.id(), connection.node().freeMemory(OptionalInt.of(cell.id())));
        }
        return free;
    }
}
