package io.vircaps.driver.xen.hypervisor;

import io.vircaps.model.DialectRow;

/** The dialect rows of Xen. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum XenSince implements DialectRow {
    MERGED_GUESTS(Entry.of("driver for xend: one guest per OS type and architecture", 0, 2, 2)),
    HOST_PAE(Entry.of("driver for xend: host feature `pae`", 0, 2, 2)),
    LIBXL(Entry.of("driver for libxl; before, the driver for xend", 1, 0, 0));

    private final Entry entry;

    XenSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
