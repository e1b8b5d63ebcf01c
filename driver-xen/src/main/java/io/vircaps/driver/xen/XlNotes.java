package io.vircaps.driver.xen;

import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is wrong with an answer of the toolstack: lines that are not there, or hold something else than they should. */
final class XlNotes {
    private static final List<String> OF_DOCUMENT =
            List.of("nr_cpus", "nr_nodes", "cores_per_socket", "threads_per_core");
    private static final List<String> OF_NODE =
            List.of("max_cpu_id", "total_memory", "free_memory", "outstanding_claims");

    /** A note on each of a thousand rows would help nobody. */
    private static final int MOST_ROWS = 8;

    private final XlInfo info;
    private final List<Note> notes = new ArrayList<>();

    private XlNotes(XlInfo info) {
        this.info = info;
    }

    /** A note for each thing that is wrong. */
    static List<Note> of(XlInfo info) {
        XlNotes all = new XlNotes(info);
        all.numbers();
        all.words();
        all.shape();
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
        if (info.hardwareCapabilities().size() < XenProcessor.WORDS) {
            found("hw_caps");
        }
    }

    private void found(String name) {
        note(name, info.field(name).map(value -> "'" + value + "'").orElse("no such line"));
    }

    /** Fewer CPUs than a package has are no package, and a core without threads is none. */
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

    private void tables() {
        for (String row :
                info.strange().subList(0, Math.min(MOST_ROWS, info.strange().size()))) {
            String shown = row.length() > 80 ? row.substring(0, 80) + "…" : row;
            note(shown, "another form of row");
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
