package io.vircaps.driver.test;

import io.vircaps.model.DialectRow;

/** The dialect rows of the mock engine. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
enum TestSince implements DialectRow {
    BUILT_DOCUMENT(Entry.of("topology and emulator; before, a fixed text for one guest `linux`", 0, 4, 1)),
    NEIGHBOURS_SHARE_CELL(Entry.of("places of CPUs, neighbours share a cell; before, even ones in cell 0", 1, 0, 2));

    private final Entry entry;

    TestSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
