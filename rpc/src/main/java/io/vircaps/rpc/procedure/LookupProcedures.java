package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;
import java.util.UUID;

/** The part of the table by which a client looks for one object that it can name. */
public final class LookupProcedures {
    /** A domain by its number. */
    public static final Procedure<Integer, DomainName> DOMAIN_BY_ID =
            row(22, "DOMAIN_LOOKUP_BY_ID", XdrCodec.INT, DomainName.CODEC);

    /** A domain by its name. */
    public static final Procedure<String, DomainName> DOMAIN_BY_NAME =
            byName(23, "DOMAIN_LOOKUP_BY_NAME", DomainName.CODEC);

    /** A domain by its uuid. */
    public static final Procedure<UUID, DomainName> DOMAIN_BY_UUID =
            byUuid(24, "DOMAIN_LOOKUP_BY_UUID", DomainName.CODEC);

    /** A network by its name. */
    public static final Procedure<String, ObjectName> NETWORK_BY_NAME =
            byName(46, "NETWORK_LOOKUP_BY_NAME", ObjectName.CODEC);

    /** A network by its uuid. */
    public static final Procedure<UUID, ObjectName> NETWORK_BY_UUID =
            byUuid(47, "NETWORK_LOOKUP_BY_UUID", ObjectName.CODEC);

    /** A storage pool by its name. */
    public static final Procedure<String, ObjectName> POOL_BY_NAME =
            byName(84, "STORAGE_POOL_LOOKUP_BY_NAME", ObjectName.CODEC);

    /** A storage pool by its uuid. */
    public static final Procedure<UUID, ObjectName> POOL_BY_UUID =
            byUuid(85, "STORAGE_POOL_LOOKUP_BY_UUID", ObjectName.CODEC);

    /** A storage pool by where it is. */
    public static final Procedure<String, ObjectName> POOL_BY_TARGET_PATH =
            byName(391, "STORAGE_POOL_LOOKUP_BY_TARGET_PATH", ObjectName.CODEC);

    /** A storage volume by its key. */
    public static final Procedure<String, VolumeName> VOLUME_BY_KEY =
            byName(96, "STORAGE_VOL_LOOKUP_BY_KEY", VolumeName.CODEC);

    /** A storage volume by where it is. */
    public static final Procedure<String, VolumeName> VOLUME_BY_PATH =
            byName(97, "STORAGE_VOL_LOOKUP_BY_PATH", VolumeName.CODEC);

    /** A device of the host by its name. */
    public static final Procedure<String, String> DEVICE_BY_NAME =
            byName(113, "NODE_DEVICE_LOOKUP_BY_NAME", XdrCodec.STRING);

    /** A network interface by its name. */
    public static final Procedure<String, InterfaceName> INTERFACE_BY_NAME =
            byName(128, "INTERFACE_LOOKUP_BY_NAME", InterfaceName.CODEC);

    /** A network interface by its hardware address. */
    public static final Procedure<String, InterfaceName> INTERFACE_BY_MAC =
            byName(129, "INTERFACE_LOOKUP_BY_MAC_STRING", InterfaceName.CODEC);

    /** A secret by its uuid. */
    public static final Procedure<UUID, SecretName> SECRET_BY_UUID =
            byUuid(141, "SECRET_LOOKUP_BY_UUID", SecretName.CODEC);

    /** A secret by what it is for. */
    public static final Procedure<SecretUsage, SecretName> SECRET_BY_USAGE =
            row(147, "SECRET_LOOKUP_BY_USAGE", SecretUsage.CODEC, SecretName.CODEC);

    /** A network filter by its name. */
    public static final Procedure<String, ObjectName> FILTER_BY_NAME =
            byName(175, "NWFILTER_LOOKUP_BY_NAME", ObjectName.CODEC);

    /** A network filter by its uuid. */
    public static final Procedure<UUID, ObjectName> FILTER_BY_UUID =
            byUuid(176, "NWFILTER_LOOKUP_BY_UUID", ObjectName.CODEC);

    /** A network filter's binding by its port. */
    public static final Procedure<String, FilterBindingName> FILTER_BINDING_BY_PORT =
            byName(397, "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", FilterBindingName.CODEC);

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
        return row(number, name, Uuid.CODEC, result);
    }

    private static <A, R> Procedure<A, R> row(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return new Procedure<>(number, name, Procedure.Access.READ, arguments, result);
    }
}
