package io.vircaps.connect;

import io.vircaps.model.pool.StoragePoolType;
import java.util.List;

/**
 * What a connection states about storage. Safe for any number of threads.
 *
 * <p>A function that libvirt's driver of the engine lacks throws a {@link ConnectionException.NoFunction}, which names
 * it.
 */
public interface Storage {
    /** The types of storage pools and which of them can be created, {@code virConnectGetStoragePoolCapabilities}. */
    default List<StoragePoolType> pools() {
        throw new ConnectionException.NoFunction("virConnectGetStoragePoolCapabilities");
    }

    /** The same as the document libvirt prints, {@code virConnectGetStoragePoolCapabilities}. */
    default String poolsXml() {
        throw new ConnectionException.NoFunction("virConnectGetStoragePoolCapabilities");
    }
}
