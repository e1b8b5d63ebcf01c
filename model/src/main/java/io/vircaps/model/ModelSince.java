package io.vircaps.model;

/** The dialect rows of the values of this module. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
enum ModelSince implements DialectRow {
    LOONGARCH64(Entry.of("architecture `loongarch64`", 10, 2, 0));

    private final Entry entry;

    ModelSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
