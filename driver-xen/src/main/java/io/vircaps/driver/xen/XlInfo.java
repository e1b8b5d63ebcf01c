package io.vircaps.driver.xen;

import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code xl info -n} prints: lines {@code name : value}, and tables of physical CPUs and of NUMA nodes
 * ({@code tools/xl/xl_info.c} of Xen).
 *
 * @param fields lines by their names
 * @param cpus   physical CPUs that are online
 * @param nodes  NUMA nodes
 */
record XlInfo(Map<String, String> fields, List<Cpu> cpus, List<Node> nodes) {
    /** A physical CPU by its number, and where it is. */
    record Cpu(int id, int core, int socket, int node) {}

    /** A node: the span of its memory, which may have holes, and its distances to all nodes by their numbers. */
    record Node(int id, MemorySize span, List<Integer> distances) {
        Node {
            distances = List.copyOf(distances);
        }
    }

    private static final String CPU_TABLE = "cpu_topology";
    private static final String NODE_TABLE = "numa_info";
    private static final long KIBIBYTES = 1024; // a mebibyte

    private static final Set<String> READ = Set.of(
            "nr_cpus",
            "max_cpu_id",
            "nr_nodes",
            "cores_per_socket",
            "threads_per_core",
            "cpu_mhz",
            "hw_caps",
            "total_memory",
            "xen_caps",
            CPU_TABLE,
            NODE_TABLE);

    private static final List<String> NUMBERS =
            List.of("nr_cpus", "max_cpu_id", "nr_nodes", "cores_per_socket", "threads_per_core", "total_memory");

    private static final Pattern FIELD = Pattern.compile("(\\w+)\\s*:\\s?(.*)");
    private static final Pattern CPU = Pattern.compile("\\s*(\\d{1,9}):\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*");
    private static final Pattern NODE =
            Pattern.compile("\\s*(\\d{1,9}):\\s+(\\d{1,12})\\s+\\d+\\s+(\\d{1,9}(?:,\\d{1,9})*)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WORDS = Pattern.compile("[0-9a-f]{8}(:[0-9a-f]{8})*");

    XlInfo {
        fields = Map.copyOf(fields);
        cpus = List.copyOf(cpus);
        nodes = List.copyOf(nodes);
    }

    /** Reads what was printed; a line of an unknown form is passed over. */
    static XlInfo parse(String printed) {
        Map<String, String> fields = new HashMap<>();
        List<Cpu> cpus = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        String table = "";
        for (String line : printed.split("\n", -1)) {
            Matcher cpu = CPU.matcher(line);
            Matcher node = NODE.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (table.equals(CPU_TABLE) && cpu.matches()) {
                cpus.add(new Cpu(number(cpu, 1), number(cpu, 2), number(cpu, 3), number(cpu, 4)));
            } else if (table.equals(NODE_TABLE) && node.matches()) {
                nodes.add(node(node));
            } else if (field.matches()) {
                fields.putIfAbsent(field.group(1), field.group(2).strip());
                table = field.group(2).isBlank() ? field.group(1) : table;
            }
        }
        return new XlInfo(fields, cpus, nodes);
    }

    /** Of what was printed the lines that are read here: the others tell of names and command lines. */
    static String excerpt(String printed) {
        StringBuilder kept = new StringBuilder();
        for (String line : printed.split("\n", -1)) {
            Matcher field = FIELD.matcher(line);
            boolean isRow = CPU.matcher(line).matches() || NODE.matcher(line).matches();
            if (isRow || (field.matches() && READ.contains(field.group(1)))) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static Node node(Matcher row) {
        List<Integer> distances = new ArrayList<>();
        for (String distance : row.group(3).split(",", -1)) {
            distances.add(Integer.valueOf(distance));
        }
        return new Node(number(row, 1), MemorySize.ofKibibytes(Long.parseLong(row.group(2)) * KIBIBYTES), distances);
    }

    private static int number(Matcher row, int column) {
        return Integer.parseInt(row.group(column));
    }

    /** A line's value; empty if there is no such line, or nothing in it. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** A line's value where that is a small number. */
    OptionalInt number(String name) {
        return field(name)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    /**
     * A line's value where a whole answer depends on it.
     *
     * @throws VircapsException if there is no such line, or no small number in it
     */
    int required(String name) {
        return number(name).orElseThrow(() -> malformed(name));
    }

    private VircapsException malformed(String name) {
        return new VircapsException(Problem.of(Kind.INTERNAL_ERROR, "malformed")
                .at("xl info -n, " + name)
                .expected("a number below 1000000000", field(name).orElse("no such line")));
    }

    /** {@code hw_caps}: words of feature bits, eight or more; empty where that line has another form. */
    List<Integer> hardwareCapabilities() {
        List<Integer> words = new ArrayList<>();
        field("hw_caps").filter(value -> WORDS.matcher(value).matches()).ifPresent(value -> {
            for (String word : value.split(":", -1)) {
                words.add(Integer.parseUnsignedInt(word, 16));
            }
        });
        return words;
    }

    /** All memory of the machine; {@code total_memory}, which is whole MiB. */
    MemorySize totalMemory() {
        return MemorySize.ofKibibytes(required("total_memory") * KIBIBYTES);
    }

    /** Names of lines that should hold a small number, or words, and hold something else. */
    List<String> damaged() {
        List<String> damaged = new ArrayList<>();
        for (String name : NUMBERS) {
            if (fields.containsKey(name) && number(name).isEmpty()) {
                damaged.add(name);
            }
        }
        if (fields.containsKey("hw_caps") && hardwareCapabilities().isEmpty()) {
            damaged.add("hw_caps");
        }
        return damaged;
    }

    /** {@code cpu_mhz}, whole; 0 if it is not there. */
    int megahertz() {
        return field("cpu_mhz")
                .map(value -> value.split("\\.", 2)[0])
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Integer::valueOf)
                .orElse(0);
    }
}
