package io.vircaps.host;

import io.vircaps.model.DialectRow;

/** The dialect rows of the host probe. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum HostSince implements DialectRow {
    /** Added between 7.0.0 and 9.0.0. */
    ARM64_NAME(Entry.of("a machine named `arm64` is `aarch64`", 9, 0, 0).approximate()),
    /** Added between 9.0.0 and 11.3.0, with the features of VMX. */
    ALL_MSRS(Entry.of("features of every model-specific register of the CPU map, whatever CPUID reports", 9, 10, 0)
            .approximate()),
    /** By libnuma 2.0.17, which is as old as this release. */
    NUMA_CALL_REFUSED(Entry.of("a host where `get_mempolicy` fails with EPERM has no NUMA", 10, 0, 0)
            .approximate()),
    /** Added between 9.0.0 and 11.3.0, without a release note. */
    LEVEL_2_CACHES(Entry.of("cache banks of level 2", 10, 8, 0).approximate());

    private final Entry entry;

    HostSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
