package io.vircaps.driver.xen.libxl;

import io.vircaps.driver.xen.hypervisor.ShortText;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Notes on the toolstack's output: lines that are missing or malformed. */
public final class XlNotes {
    /** A row of a table, and its error. */
    private record Row(String text, String wrong) {}

    private static final List<String> OF_DOCUMENT =
            List.of("nr_cpus", "nr_nodes", "cores_per_socket", "threads_per_core");
    private static final List<String> OF_NODE =
            List.of("max_cpu_id", "total_memory", "free_memory", "outstanding_claims");

    /** A limit on the rows that have a note of their own. */
    private static final int MOST_ROWS = 8;

    private final XlInfo info;
    private final Arch arch;
    private final List<Note> notes = new ArrayList<>();

    private XlNotes(XlInfo info, Arch arch) {
        this.info = info;
        this.arch = arch;
    }

    /**
     * A note for each error.
     *
     * @param arch the machine's architecture
     */
    public static List<Note> of(XlInfo info, Arch arch) {
        XlNotes all = new XlNotes(info, arch);
        all.numbers();
        all.words();
        all.shape();
        all.rows();
        all.tables();
        return all.notes;
    }

    private void numbers() {
        for (String name : OF_DOCUMENT) {
            if (info.number(name).isEmpty()) {
                found(name);
            }
        }
        for (String name : OF_NODE) {
            if (info.fields().containsKey(name) && info.number(name).isEmpty()) {
                found(name);
            }
        }
        if (info.fields().containsKey("cpu_mhz") && info.frequency().isEmpty()) {
            found("cpu_mhz");
        }
    }

    private void words() {
        if (HardwareWords.describe(arch) && HardwareWords.of(info).isEmpty()) {
            found("hw_caps");
        }
    }

    private void found(String name) {
        note(name, info.field(name).map(value -> "'" + value + "'").orElse("no such line"));
    }

    /** Notes cores or threads of which the CPUs make no whole package. */
    private void shape() {
        OptionalInt cpus = info.number("nr_cpus");
        OptionalInt cores = info.number("cores_per_socket");
        OptionalInt threads = info.number("threads_per_core");
        if (cpus.isEmpty() || cores.isEmpty() || threads.isEmpty()) {
            return;
        }
        long inPackage = (long) cores.getAsInt() * threads.getAsInt();
        if (inPackage == 0 || inPackage > cpus.getAsInt()) {
            note(
                    "cores_per_socket",
                    cores.getAsInt() + " cores of " + threads.getAsInt() + " threads, " + cpus.getAsInt() + " CPUs");
        }
    }

    /** Notes skipped rows, one by one up to a limit. */
    private void rows() {
        List<Row> wrong = new ArrayList<>();
        info.strange().forEach(row -> wrong.add(new Row(row, "another form of row")));
        Set<Integer> nodes = new HashSet<>();
        info.nodes().forEach(node -> nodes.add(node.id()));
        for (XlInfo.Cpu cpu : info.cpus()) {
            if (!nodes.isEmpty() && !nodes.contains(cpu.node())) {
                wrong.add(new Row("cpu_topology: " + cpu.id(), "of node " + cpu.node() + ", which numa_info has not"));
            }
        }
        int shown = Math.min(MOST_ROWS, wrong.size());
        wrong.subList(0, shown).forEach(row -> note(ShortText.of(row.text()), row.wrong()));
        if (wrong.size() > shown) {
            note("cpu_topology and numa_info", (wrong.size() - shown) + " more rows like these");
        }
    }

    private void tables() {
        if (XenCells.hasImpossibleCore(info)) {
            note("cpu_topology", "more than " + XenCells.MOST_THREADS + " threads in one core");
        }
        int nodes = info.nodes().size();
        OptionalInt expected = info.number("nr_nodes");
        if (nodes == 0) {
            note("numa_info", "no node");
        } else if (expected.isPresent() && nodes != expected.getAsInt()) {
            note("numa_info", nodes + " of " + expected.getAsInt() + " nodes");
        }
    }

    private void note(String name, String detail) {
        notes.add(Note.of(XenReason.XEN_TOOLSTACK_MALFORMED, "xl info -n, " + name, detail));
    }
}
