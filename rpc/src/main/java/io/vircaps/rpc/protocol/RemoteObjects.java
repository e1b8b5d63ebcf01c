package io.vircaps.rpc.protocol;

import static io.vircaps.rpc.xdr.XdrStruct.field;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrStruct;
import java.util.UUID;

/** References to libvirt's objects; {@code remote_nonnull_*} of {@code remote_protocol.x}. */
public final class RemoteObjects {
    /** {@code remote_uuid}: {@code opaque[16]}, the most significant byte first. */
    static final XdrCodec<UUID> UUID_CODEC = XdrCodec.of(in -> new UUID(in.int64(), in.int64()), (out, uuid) -> {
        out.int64(uuid.getMostSignificantBits());
        out.int64(uuid.getLeastSignificantBits());
    });

    private RemoteObjects() {}

    /**
     * {@code remote_nonnull_domain}.
     *
     * @param name name
     * @param uuid UUID
     * @param id   id of the running domain, −1 if it does not run
     */
    public record Domain(String name, UUID uuid, int id) {
        /** The codec. */
        public static final XdrCodec<Domain> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, Domain::name),
                field(UUID_CODEC, Domain::uuid),
                field(XdrCodec.INT, Domain::id),
                Domain::new);
    }

    /**
     * {@code remote_nonnull_network}, {@code remote_nonnull_storage_pool} and {@code remote_nonnull_nwfilter}, which
     * have the same fields.
     *
     * @param name name
     * @param uuid UUID
     */
    public record NamedObject(String name, UUID uuid) {
        /** The codec. */
        public static final XdrCodec<NamedObject> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, NamedObject::name), field(UUID_CODEC, NamedObject::uuid), NamedObject::new);
    }

    /**
     * A network interface of the host; {@code remote_nonnull_interface}.
     *
     * @param name name
     * @param mac  MAC address
     */
    public record HostInterface(String name, String mac) {
        /** The codec. */
        public static final XdrCodec<HostInterface> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, HostInterface::name),
                field(XdrCodec.STRING, HostInterface::mac),
                HostInterface::new);
    }

    /**
     * {@code remote_nonnull_storage_vol}.
     *
     * @param pool name of its pool
     * @param name name in the pool
     * @param key  name that is unique among all volumes
     */
    public record StorageVolume(String pool, String name, String key) {
        /** The codec. */
        public static final XdrCodec<StorageVolume> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, StorageVolume::pool),
                field(XdrCodec.STRING, StorageVolume::name),
                field(XdrCodec.STRING, StorageVolume::key),
                StorageVolume::new);
    }

    /**
     * {@code remote_nonnull_secret}.
     *
     * @param uuid      UUID
     * @param usageType {@code virSecretUsageType}
     * @param usageID   identifier of the object that uses it
     */
    public record Secret(UUID uuid, int usageType, String usageID) {
        /** The codec. */
        public static final XdrCodec<Secret> CODEC = XdrStruct.of(
                field(UUID_CODEC, Secret::uuid),
                field(XdrCodec.INT, Secret::usageType),
                field(XdrCodec.STRING, Secret::usageID),
                Secret::new);
    }

    /**
     * The key of a secret lookup; {@code remote_secret_lookup_by_usage_args}.
     *
     * @param usageType {@code virSecretUsageType}
     * @param usageID   identifier of the object that uses it
     */
    public record SecretUsage(int usageType, String usageID) {
        /** The codec. */
        public static final XdrCodec<SecretUsage> CODEC = XdrStruct.of(
                field(XdrCodec.INT, SecretUsage::usageType),
                field(XdrCodec.STRING, SecretUsage::usageID),
                SecretUsage::new);
    }

    /**
     * A network filter bound to a port; {@code remote_nonnull_nwfilter_binding}.
     *
     * @param portdev    device name of the port
     * @param filtername name of the filter
     */
    public record FilterBinding(String portdev, String filtername) {
        /** The codec. */
        public static final XdrCodec<FilterBinding> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, FilterBinding::portdev),
                field(XdrCodec.STRING, FilterBinding::filtername),
                FilterBinding::new);
    }
}
