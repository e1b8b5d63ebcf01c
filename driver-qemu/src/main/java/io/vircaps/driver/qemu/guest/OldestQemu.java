package io.vircaps.driver.qemu.guest;

import io.vircaps.model.Dialect;
import io.vircaps.model.DialectRow;
import io.vircaps.model.Version;

/** The oldest QEMU that libvirt supports, by release; {@code QEMU_MIN_MAJOR} of {@code qemu_capabilities.c}. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
enum OldestQemu implements DialectRow {
    /** Of 9.0.0; older releases support this version too. */
    QEMU_4_2(Entry.always("the oldest QEMU is 4.2.0"), new Version(4, 2, 0)),
    QEMU_5_2(Entry.of("the oldest QEMU is 5.2.0", 10, 6, 0), new Version(5, 2, 0)),
    QEMU_6_2(Entry.of("the oldest QEMU is 6.2.0", 11, 2, 0), new Version(6, 2, 0)),
    QEMU_7_2(Entry.of("the oldest QEMU is 7.2.0", 12, 4, 0), new Version(7, 2, 0));

    private final Entry entry;
    private final Version version;

    OldestQemu(Entry entry, Version version) {
        this.entry = entry;
        this.version = version;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** The oldest version a release supports. */
    static Version of(Dialect dialect) {
        Version oldest = QEMU_4_2.version;
        for (OldestQemu row : values()) {
            if (dialect.has(row)) {
                oldest = row.version;
            }
        }
        return oldest;
    }
}
