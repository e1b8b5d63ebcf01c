package io.vircaps.rpc.protocol;

import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.FilterBinding;
import io.vircaps.rpc.protocol.RemoteObjects.HostInterface;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.RemoteObjects.Secret;
import io.vircaps.rpc.protocol.RemoteObjects.SecretUsage;
import io.vircaps.rpc.protocol.RemoteObjects.StorageVolume;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;
import java.util.UUID;

/** The procedures that look up one object; {@code virDomainLookupByName} and so on. */
public final class LookupProcedures {
    /** A domain by id. */
    public static final Procedure<Integer, Domain> DOMAIN_BY_ID =
            row(22, "DOMAIN_LOOKUP_BY_ID", XdrCodec.INT, Domain.CODEC);

    /** A domain by name. */
    public static final Procedure<String, Domain> DOMAIN_BY_NAME = byName(23, "DOMAIN_LOOKUP_BY_NAME", Domain.CODEC);

    /** A domain by UUID. */
    public static final Procedure<UUID, Domain> DOMAIN_BY_UUID = byUuid(24, "DOMAIN_LOOKUP_BY_UUID", Domain.CODEC);

    /** A network by name. */
    public static final Procedure<String, NamedObject> NETWORK_BY_NAME =
            byName(46, "NETWORK_LOOKUP_BY_NAME", NamedObject.CODEC);

    /** A network by UUID. */
    public static final Procedure<UUID, NamedObject> NETWORK_BY_UUID =
            byUuid(47, "NETWORK_LOOKUP_BY_UUID", NamedObject.CODEC);

    /** A storage pool by name. */
    public static final Procedure<String, NamedObject> POOL_BY_NAME =
            byName(84, "STORAGE_POOL_LOOKUP_BY_NAME", NamedObject.CODEC);

    /** A storage pool by UUID. */
    public static final Procedure<UUID, NamedObject> POOL_BY_UUID =
            byUuid(85, "STORAGE_POOL_LOOKUP_BY_UUID", NamedObject.CODEC);

    /** A storage pool by target path. */
    public static final Procedure<String, NamedObject> POOL_BY_TARGET_PATH =
            byName(391, "STORAGE_POOL_LOOKUP_BY_TARGET_PATH", NamedObject.CODEC);

    /** A storage volume by key. */
    public static final Procedure<String, StorageVolume> VOLUME_BY_KEY =
            byName(96, "STORAGE_VOL_LOOKUP_BY_KEY", StorageVolume.CODEC);

    /** A storage volume by path. */
    public static final Procedure<String, StorageVolume> VOLUME_BY_PATH =
            byName(97, "STORAGE_VOL_LOOKUP_BY_PATH", StorageVolume.CODEC);

    /** A device of the host by name. */
    public static final Procedure<String, String> DEVICE_BY_NAME =
            byName(113, "NODE_DEVICE_LOOKUP_BY_NAME", XdrCodec.STRING);

    /** A network interface by name. */
    public static final Procedure<String, HostInterface> INTERFACE_BY_NAME =
            byName(128, "INTERFACE_LOOKUP_BY_NAME", HostInterface.CODEC);

    /** A network interface by MAC address. */
    public static final Procedure<String, HostInterface> INTERFACE_BY_MAC =
            byName(129, "INTERFACE_LOOKUP_BY_MAC_STRING", HostInterface.CODEC);

    /** A secret by UUID. */
    public static final Procedure<UUID, Secret> SECRET_BY_UUID = byUuid(141, "SECRET_LOOKUP_BY_UUID", Secret.CODEC);

    /** A secret by usage. */
    public static final Procedure<SecretUsage, Secret> SECRET_BY_USAGE =
            row(147, "SECRET_LOOKUP_BY_USAGE", SecretUsage.CODEC, Secret.CODEC);

    /** A network filter by name. */
    public static final Procedure<String, NamedObject> FILTER_BY_NAME =
            byName(175, "NWFILTER_LOOKUP_BY_NAME", NamedObject.CODEC);

    /** A network filter by UUID. */
    public static final Procedure<UUID, NamedObject> FILTER_BY_UUID =
            byUuid(176, "NWFILTER_LOOKUP_BY_UUID", NamedObject.CODEC);

    /** A network filter binding by port. */
    public static final Procedure<String, FilterBinding> FILTER_BINDING_BY_PORT =
            byName(397, "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", FilterBinding.CODEC);

    private LookupProcedures() {}

    static List<Procedure<?, ?>> all() {
        return List.of(
                DOMAIN_BY_ID,
                DOMAIN_BY_NAME,
                DOMAIN_BY_UUID,
                NETWORK_BY_NAME,
                NETWORK_BY_UUID,
                POOL_BY_NAME,
                POOL_BY_UUID,
                POOL_BY_TARGET_PATH,
                VOLUME_BY_KEY,
                VOLUME_BY_PATH,
                DEVICE_BY_NAME,
                INTERFACE_BY_NAME,
                INTERFACE_BY_MAC,
                SECRET_BY_UUID,
                SECRET_BY_USAGE,
                FILTER_BY_NAME,
                FILTER_BY_UUID,
                FILTER_BINDING_BY_PORT);
    }

    private static <R> Procedure<String, R> byName(int number, String name, XdrCodec<R> result) {
        return row(number, name, XdrCodec.STRING, result);
    }

    private static <R> Procedure<UUID, R> byUuid(int number, String name, XdrCodec<R> result) {
        return row(number, name, RemoteObjects.UUID_CODEC, result);
    }

    private static <A, R> Procedure<A, R> row(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return new Procedure<>(number, name, Procedure.Access.READ_ONLY, arguments, result);
    }
}
