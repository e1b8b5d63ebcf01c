package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellPages;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;

/** {@code virsh freepages}. */
final class FreePagesVerb extends CellVerb {
    private static final int WHOLE_HOST = -1;

    private static final CommandOption PAGESIZE =
            CommandOption.number("pagesize", "the pages' size in KiB, or with a unit such as M or GiB");

    FreePagesVerb() {
        super(
                "freepages",
                "print numbers of free pages",
                "Prints the number of free pages of one size in a NUMA cell, or in the whole host with cell -1; with"
                        + " --all of each size in each cell.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CELLNO, PAGESIZE, ALL);
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return context.invocation().has(ALL)
                ? NodeText.freePages(ofAll(connection, context.invocation()))
                : NodeText.pages(ofOne(connection, context.invocation()));
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return context.invocation().has(ALL)
                ? NodeJson.freePages(ofAll(connection, context.invocation()))
                : NodeJson.pages(ofOne(connection, context.invocation()));
    }

    private static Map<Integer, Map<MemorySize, Long>> ofAll(Connection connection, Invocation invocation) {
        refuseAllWithCell(invocation);
        OptionalLong size = NumberOptions.kibibytes(invocation, PAGESIZE);
        List<MemorySize> sizes =
                size.isPresent() ? List.of(MemorySize.ofKibibytes(size.getAsLong())) : sizes(connection);
        Map<Integer, Map<MemorySize, Long>> cells = new LinkedHashMap<>();
        for (Cell cell : cells(connection)) {
            cells.put(cell.id(), bySize(sizes, connection.node().freePages(OptionalInt.of(cell.id()), sizes)));
        }
        return cells;
    }

    private static Map<MemorySize, Long> ofOne(Connection connection, Invocation invocation) {
        OptionalLong size = NumberOptions.kibibytes(invocation, PAGESIZE);
        OptionalInt number = NumberOptions.number(invocation, CELLNO);
        if (number.isEmpty()) {
            throw new VerbFailure("missing cellno argument");
        }
        if (number.getAsInt() < WHOLE_HOST) {
            throw new VerbFailure("cell number must be non-negative integer or -1");
        }
        long kibibytes = size.orElseThrow(() -> new VerbFailure("missing pagesize argument"));
        List<MemorySize> sizes = List.of(MemorySize.ofKibibytes(kibibytes));
        OptionalInt cell = NumberOptions.numberOrAll(invocation, CELLNO);
        return bySize(sizes, connection.node().freePages(cell, sizes));
    }

    /** The page sizes of the host: the processor's, else those of its cells. */
    private static List<MemorySize> sizes(Connection connection) {
        TreeSet<MemorySize> sizes = new TreeSet<>(connection
                .capabilities()
                .host()
                .map(Host::cpu)
                .map(HostCpu::pages)
                .orElse(List.of()));
        if (sizes.isEmpty()) {
            for (Cell cell : cells(connection)) {
                cell.pages().stream().map(CellPages::size).forEach(sizes::add);
            }
        }
        if (sizes.isEmpty()) {
            throw new VerbFailure("could not get information about supported page sizes");
        }
        return List.copyOf(sizes);
    }

    private static Map<MemorySize, Long> bySize(List<MemorySize> sizes, List<Long> free) {
        Map<MemorySize, Long> pages = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            pages.put(sizes.get(i), free.get(i));
        }
        return pages;
    }
}
