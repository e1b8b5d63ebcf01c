package io.vircaps.driver.xen.libxl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser of the output of {@code xl info -n}; Xen's {@code tools/xl/xl_info.c}. */
public final class XlText {
    private static final String CPU_TABLE = "cpu_topology";
    private static final String NODE_TABLE = "numa_info";

    private static final Set<String> READ = Set.of(
            "nr_cpus",
            "max_cpu_id",
            "nr_nodes",
            "cores_per_socket",
            "threads_per_core",
            "cpu_mhz",
            "hw_caps",
            "total_memory",
            "free_memory",
            "outstanding_claims",
            "xen_caps",
            CPU_TABLE,
            NODE_TABLE);

    private static final Pattern FIELD = Pattern.compile("(\\w+)\\s*:\\s?(.*)");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s.*");
    private static final Pattern CPU = Pattern.compile("\\s*(\\d{1,9}):\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*");
    private static final Pattern NODE =
            Pattern.compile("\\s*(\\d{1,9}):\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9}(?:,\\d{1,9})*)\\s*");

    private final Map<String, String> fields = new HashMap<>();
    private final List<XlInfo.Cpu> cpus = new ArrayList<>();
    private final List<XlInfo.Node> nodes = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private String table = "";

    private XlText() {}

    /** The parsed output; a line that is neither a name with a value nor a row of a table is skipped. */
    public static XlInfo parse(String printed) {
        XlText text = new XlText();
        for (String line : printed.split("\n", -1)) {
            text.read(line);
        }
        return new XlInfo(text.fields, text.cpus, text.nodes, text.strange);
    }

    private void read(String line) {
        Matcher field = FIELD.matcher(line);
        if (!table.isEmpty() && ROW.matcher(line).matches()) {
            readRow(line);
        } else if (field.matches()) {
            String value = field.group(2).strip();
            fields.putIfAbsent(field.group(1), value);
            if (value.isEmpty()) {
                boolean isKnown =
                        field.group(1).equals(CPU_TABLE) || field.group(1).equals(NODE_TABLE);
                table = isKnown ? field.group(1) : "";
            }
        }
    }

    private void readRow(String line) {
        Matcher cpu = CPU.matcher(line);
        Matcher node = NODE.matcher(line);
        if (table.equals(CPU_TABLE) && cpu.matches()) {
            cpus.add(new XlInfo.Cpu(number(cpu, 1), number(cpu, 2), number(cpu, 3), number(cpu, 4)));
        } else if (table.equals(NODE_TABLE) && node.matches()) {
            nodes.add(node(node));
        } else {
            strange.add(table + ": " + line.strip().replaceAll("\\s+", " "));
        }
    }

    private static XlInfo.Node node(Matcher row) {
        List<Integer> distances = new ArrayList<>();
        for (String distance : row.group(4).split(",", -1)) {
            distances.add(Integer.valueOf(distance));
        }
        return new XlInfo.Node(
                number(row, 1), XlInfo.mebibytes(number(row, 2)), XlInfo.mebibytes(number(row, 3)), distances);
    }

    private static int number(Matcher row, int column) {
        return Integer.parseInt(row.group(column));
    }

    /** The lines of the output that are read here; the others hold names and command lines. */
    public static String excerpt(String printed) {
        StringBuilder kept = new StringBuilder();
        for (String line : printed.split("\n", -1)) {
            Matcher field = FIELD.matcher(line);
            boolean isRow = ROW.matcher(line).matches();
            if (isRow || (field.matches() && READ.contains(field.group(1)))) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }
}
