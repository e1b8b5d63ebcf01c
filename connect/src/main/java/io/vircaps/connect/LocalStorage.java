package io.vircaps.connect;

import io.vircaps.model.Dialect;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.xml.StoragePoolsXml;
import java.util.List;
import java.util.function.Supplier;

/** The storage of an engine in this process; its document is written as 9.0.0 does. */
final class LocalStorage implements Storage {
    private final Supplier<Storage> engine;
    private final Dialect dialect;

    /**
     * Storage of an engine.
     *
     * @param engine called for each function; may throw where the connection is closed
     */
    LocalStorage(Supplier<Storage> engine, Dialect dialect) {
        this.engine = engine;
        this.dialect = dialect;
    }

    @Override
    public List<StoragePoolType> pools() {
        return engine.get().pools();
    }

    @Override
    public String poolsXml() {
        Storage open = engine.get();
        return dialect.has(ConnectSince.POOL_CAPABILITIES)
                ? StoragePoolsXml.write(open.pools())
                : Storage.super.poolsXml();
    }
}
