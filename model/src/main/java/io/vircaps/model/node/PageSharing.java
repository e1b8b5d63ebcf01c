package io.vircaps.model.node;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Node memory parameters: settings and counters of the kernel's same-page merging (KSM);
 * {@code virNodeGetMemoryParameters}, {@code Documentation/admin-guide/mm/ksm.rst}.
 *
 * @param figures the values the kernel reports, unsigned, in the order of {@link Figure}; others are absent
 */
public record PageSharing(Map<Figure, Long> figures) {
    /** One setting or counter, in libvirt's order. */
    public enum Figure {
        /** Pages to scan before KSM sleeps. */
        PAGES_TO_SCAN("pages_to_scan", true),
        /** Sleep time in milliseconds. */
        SLEEP_MILLISECS("sleep_millisecs", true),
        /** Pages that are shared. */
        PAGES_SHARED("pages_shared", false),
        /** Pages saved by sharing. */
        PAGES_SHARING("pages_sharing", false),
        /** Pages without an equal page. */
        PAGES_UNSHARED("pages_unshared", false),
        /** Pages that change too fast to be shared. */
        PAGES_VOLATILE("pages_volatile", false),
        /** Number of scans over all mergeable memory. */
        FULL_SCANS("full_scans", false),
        /** 1 if pages of different NUMA nodes may be shared. */
        MERGE_ACROSS_NODES("merge_across_nodes", true);

        private final String kernelName;
        private final boolean narrow;

        Figure(String kernelName, boolean narrow) {
            this.kernelName = kernelName;
            this.narrow = narrow;
        }

        /** The kernel's name for it. */
        public String kernelName() {
            return kernelName;
        }

        /** libvirt's name for it; {@code VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN} and so on. */
        public String libvirtName() {
            return "shm_" + kernelName;
        }

        /** Whether libvirt's type is 32 bits wide, not 64. */
        public boolean isNarrow() {
            return narrow;
        }
    }

    public PageSharing {
        Map<Figure, Long> ordered = new EnumMap<>(Figure.class);
        ordered.putAll(figures);
        figures = Collections.unmodifiableMap(ordered);
    }
}
