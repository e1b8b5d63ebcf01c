package io.vircaps.cli.verb;

import io.vircaps.model.node.MemoryCounters;
import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.CellPages;
import io.vircaps.model.numa.Topology;
import io.vircaps.output.json.NodeJson;
import io.vircaps.output.text.NodeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The verbs that ask for counters of the host and for its firmware: virsh's text, options and error messages. */
final class NodeVerbs {
    private static final long SECOND = 1000;
    private static final int ALL = -1;

    private final Connection connection;
    private final Invocation invocation;
    private final String end;

    NodeVerbs(Connection connection, Invocation invocation) {
        this.connection = connection;
        this.invocation = invocation;
        boolean isText = invocation.value(Globals.OUTPUT).filter("json"::equals).isEmpty();
        this.end = isText && !invocation.has(Globals.QUIET) ? "\n" : "";
    }

    /** What virsh says before, or in place of, the library's own error. */
    private static final class VerbFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> sentences;

        VerbFailure(String... sentences) {
            super(sentences[0]);
            this.sentences = List.of(sentences);
        }
    }

    VerbResult perform(boolean json) {
        try {
            return VerbResult.of(answer(json) + end);
        } catch (VerbFailure failure) {
            return VerbResult.failure(end, failure.sentences);
        } catch (NodeNumbers.Malformed malformed) {
            List<String> sentences = new ArrayList<>(List.of(malformed.problem().sentence()));
            malformed.why().ifPresent(sentences::add);
            return VerbResult.failure(end, sentences);
        } catch (VircapsException failed) {
            List<String> sentences = new ArrayList<>();
            errorPrefix().ifPresent(sentences::add);
            sentences.add(failed.problem().sentence());
            return VerbResult.failure(end, sentences);
        }
    }

    private Optional<String> errorPrefix() {
        return switch (invocation.verb()) {
            case NODECPUMAP -> Optional.of("Unable to get cpu map");
            case SYSINFO -> Optional.of("failed to get sysinfo");
            default -> Optional.empty();
        };
    }

    private String answer(boolean json) {
        return switch (invocation.verb()) {
            case NODECPUMAP ->
                json
                        ? NodeJson.map(connection.node().cpuMap())
                        : NodeText.map(connection.node().cpuMap(), invocation.has(VerbSettings.PRETTY));
            case NODECPUSTATS -> cpuStats(json);
            case NODEMEMSTATS -> memoryStats(json);
            case FREECELL -> freeCell(json);
            case FREEPAGES -> freePages(json);
            default -> json ? NodeJson.sysinfo(connection.node().sysinfo()) : connection.node().sysinfoXml();
        };
    }

    private String cpuStats(boolean json) {
        OptionalInt cpu = NodeNumbers.number(invocation, VerbSettings.CPU);
        CpuTimes first = times(cpu);
        if (!invocation.has(VerbSettings.PERCENT)) {
            return json ? NodeJson.times(first) : NodeText.times(first);
        }
        CpuTimes passed = timesOfNextSecond(cpu, first);
        return json ? NodeJson.shares(passed) : NodeText.shares(passed);
    }

    private CpuTimes timesOfNextSecond(OptionalInt cpu, CpuTimes first) {
        if (invocation.has(Globals.HOST)) {
            throw new VerbFailure("option --percent: the counters of a host directory stand still");
        }
        try {
            Thread.sleep(SECOND);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new VerbFailure("interrupted");
        }
        return times(cpu).since(first);
    }

    private CpuTimes times(OptionalInt cpu) {
        try {
            return connection.node().cpuStats(oneOrAll(cpu));
        } catch (VircapsException failed) {
            throw new VerbFailure(
                    isOfUnknownCpu(failed) ? "Unable to get node cpu stats" : "Unable to get number of cpu stats",
                    failed.problem().sentence());
        }
    }

    /** No number, and −1, mean all. */
    private static OptionalInt oneOrAll(OptionalInt number) {
        return number.isPresent() && number.getAsInt() == ALL ? OptionalInt.empty() : number;
    }

    /** virsh first asks how many counters there are, for which a CPU may have any number. */
    private static boolean isOfUnknownCpu(VircapsException failed) {
        return failed.problem().kind() == Kind.INVALID_ARGUMENT
                && !(failed instanceof ConnectionException.NegativeNumber);
    }

    private String memoryStats(boolean json) {
        OptionalInt cell = NodeNumbers.number(invocation, VerbSettings.CELL);
        try {
            MemoryCounters counters = connection.node().memoryStats(oneOrAll(cell));
            return json ? NodeJson.counters(counters) : NodeText.counters(counters);
        } catch (VircapsException failed) {
            throw new VerbFailure(
                    "Unable to get number of memory stats", failed.problem().sentence());
        }
    }

    private void refuseAllWithCell() {
        if (invocation.has(VerbSettings.ALL) && invocation.has(VerbSettings.CELLNO)) {
            throw new VerbFailure("Options --all and --cellno are mutually exclusive");
        }
    }

    private String freeCell(boolean json) {
        refuseAllWithCell();
        OptionalInt cell = NodeNumbers.number(invocation, VerbSettings.CELLNO);
        Map<Integer, MemorySize> free = new LinkedHashMap<>();
        if (invocation.has(VerbSettings.ALL)) {
            for (Cell each : cells()) {
                free.put(each.id(), connection.node().freeMemory(OptionalInt.of(each.id())));
            }
            return json ? NodeJson.free(free) : NodeText.free(free, invocation.has(Globals.QUIET));
        }
        if (cell.isPresent()) {
            free.put(cell.getAsInt(), connection.node().freeMemory(cell));
            return json ? NodeJson.free(free) : NodeText.free(cell.getAsInt(), free.get(cell.getAsInt()));
        }
        MemorySize total = connection.node().freeMemory(OptionalInt.empty());
        return json ? NodeJson.free(total) : NodeText.free(total);
    }

    private List<Cell> cells() {
        return connection
                .capabilities()
                .host()
                .flatMap(Host::topology)
                .map(Topology::cells)
                .orElse(List.of());
    }

    private String freePages(boolean json) {
        refuseAllWithCell();
        OptionalLong size = NodeNumbers.kibibytes(invocation, VerbSettings.PAGESIZE);
        if (invocation.has(VerbSettings.ALL)) {
            List<MemorySize> sizes = size.isPresent() ? List.of(MemorySize.ofKibibytes(size.getAsLong())) : sizes();
            Map<Integer, Map<MemorySize, Long>> cells = new LinkedHashMap<>();
            for (Cell cell : cells()) {
                cells.put(cell.id(), bySize(sizes, connection.node().freePages(OptionalInt.of(cell.id()), sizes)));
            }
            return json ? NodeJson.freePages(cells) : NodeText.freePages(cells);
        }
        OptionalInt cell = NodeNumbers.number(invocation, VerbSettings.CELLNO);
        List<MemorySize> sizes = List.of(MemorySize.ofKibibytes(requireOne(cell, size)));
        List<Long> free = connection.node().freePages(oneOrAll(cell), sizes);
        return json ? NodeJson.pages(bySize(sizes, free)) : NodeText.pages(bySize(sizes, free));
    }

    private static long requireOne(OptionalInt cell, OptionalLong size) {
        if (cell.isEmpty()) {
            throw new VerbFailure("missing cellno argument");
        }
        if (cell.getAsInt() < ALL) {
            throw new VerbFailure("cell number must be non-negative integer or -1");
        }
        return size.orElseThrow(() -> new VerbFailure("missing pagesize argument"));
    }

    /** Sizes the host has pages of: the processor's, else those of its cells. */
    private List<MemorySize> sizes() {
        TreeSet<MemorySize> sizes = new TreeSet<>(connection
                .capabilities()
                .host()
                .map(Host::cpu)
                .map(HostCpu::pages)
                .orElse(List.of()));
        if (sizes.isEmpty()) {
            for (Cell cell : cells()) {
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
