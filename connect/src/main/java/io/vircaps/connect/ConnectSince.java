package io.vircaps.connect;

import io.vircaps.model.DialectRow;

/** The dialect rows of the functions of a connection. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values
enum ConnectSince implements DialectRow {
    POOL_CAPABILITIES(Entry.of("`virConnectGetStoragePoolCapabilities`", 5, 2, 0));

    private final Entry entry;

    ConnectSince(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
