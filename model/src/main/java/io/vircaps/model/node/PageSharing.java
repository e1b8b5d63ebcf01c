package io.vircaps.model.node;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the kernel looks for equal pages of memory and shares them (KSM), as {@code virNodeGetMemoryParameters} tells it;
 * {@code Documentation/admin-guide/mm/ksm.rst}.
 *
 * @param figures what the kernel tells, unsigned, in the order of {@link Figure}; others are not there
 */
public record PageSharing(Map<Figure, Long> figures) {
    /** One setting or counter, in libvirt's order. */
    public enum Figure {
        /** Pages to look at before it sleeps. */
        PAGES_TO_SCAN("pages_to_scan", true),
        /** How long it sleeps, in milliseconds. */
        SLEEP_MILLISECS("sleep_millisecs", true),
        /** Pages that are shared. */
        PAGES_SHARED("pages_shared", false),
        /** Pages that were saved by that. */
        PAGES_SHARING("pages_sharing", false),
        /** Pages that have no equal. */
        PAGES_UNSHARED("pages_unshared", false),
        /** Pages that change too fast to be shared. */
        PAGES_VOLATILE("pages_volatile", false),
        /** How often all of memory was looked at. */
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

        /** libvirt's name for it; {@code VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN} and its likes. */
        public String libvirtName() {
            return "shm_" + kernelName;
        }

        /** Whether libvirt has 32 bits for it, and not 64. */
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
