package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import io.vircaps.connect.Connection;
import io.vircaps.model.host.Host;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Topology;
import java.util.List;

/** A verb that prints figures of one cell or of all cells. */
abstract class CellVerb extends ConnectedVerb {
    /** {@code --cellno}. */
    static final CommandOption CELLNO = CommandOption.number("cellno", "the cell's id");

    /** {@code --all}. */
    static final CommandOption ALL = CommandOption.flag("all", "print all cells");

    CellVerb(String word, String summary, String description) {
        super(word, summary, description, "");
    }

    @Override
    public final List<CommandOption> unnamed() {
        return withArgument();
    }

    /** Rejects {@code --all} beside {@code --cellno}. */
    static void refuseAllWithCell(Invocation invocation) {
        if (invocation.has(ALL) && invocation.has(CELLNO)) {
            throw new VerbFailure("Options --all and --cellno are mutually exclusive");
        }
    }

    /** The cells of the capabilities document. */
    static List<Cell> cells(Connection connection) {
        return connection
                .capabilities()
                .host()
                .flatMap(Host::topology)
                .map(Topology::cells)
                .orElse(List.of());
    }
}
