package io.vircaps.driver.qemu.guest;

import io.vircaps.model.DialectRow;

/** The dialect rows of QEMU guests. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
enum QemuSince implements DialectRow {
    FEATURES_SORTED(Entry.of("guest features in the order of libvirt's enumeration", 7, 0, 0)
            .approximate()),
    VIRT_PREFERRED(Entry.of("machine type `virt` is the default of ARM and RISC-V guests", 9, 3, 0)),
    EXTERNAL_SNAPSHOT(Entry.of("guest feature `externalSnapshot`", 9, 9, 0));

    private final Entry entry;

    QemuSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
