package io.vircaps.driver.remote;

import io.vircaps.connect.Storage;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.StoragePoolsXml;
import java.util.List;

/** The storage functions of a daemon. */
final class RemoteStorage implements Storage {
    private final Calls calls;

    RemoteStorage(Calls calls) {
        this.calls = calls;
    }

    @Override
    public List<StoragePoolType> pools() {
        return StoragePoolsXml.read(poolsXml());
    }

    @Override
    public String poolsXml() {
        return calls.call(Procedures.CONNECT_GET_STORAGE_POOL_CAPABILITIES, 0);
    }
}
