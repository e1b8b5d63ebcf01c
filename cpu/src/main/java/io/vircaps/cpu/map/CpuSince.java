package io.vircaps.cpu.map;

import io.vircaps.model.DialectRow;

/** The dialect rows of CPU drivers and CPU maps. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
public enum CpuSince implements DialectRow {
    /** 9.0.0 has none and 9.3.0 has one. */
    RISCV64_DRIVER(Entry.of("CPU driver of `riscv64`", 9, 3, 0).approximate()),
    LOONGARCH64_DRIVER(Entry.of("CPU driver of `loongarch64`", 10, 2, 0)),
    CPU_MAP_7_0_0(Entry.of("our CPU map made from that of 7.0.0; older dialects use it too", 7, 0, 0)),
    CPU_MAP_9_0_0(Entry.of("our CPU map made from that of 9.0.0", 9, 0, 0)),
    CPU_MAP_11_3_0(Entry.of("our CPU map made from that of 11.3.0", 11, 3, 0)),
    CPU_MAP_12_8_0(Entry.of("our CPU map made from that of 12.8.0", 12, 8, 0)),
    CPU_MAP_12_9_0(Entry.of("the same CPU map as 12.8.0", 12, 9, 0));

    private final Entry entry;

    CpuSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
