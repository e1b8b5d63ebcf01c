package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;

/** The part of the table by which a client asks for events, each time for a number, and by that number asks no more. */
public final class EventProcedures {
    /** Asks for events of domains; {@code virConnectDomainEventRegisterAny}. */
    public static final Procedure<EventQuery<DomainName>, Integer> OF_DOMAINS =
            register(316, "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", DomainName.CODEC);

    /** Asks for them no more. */
    public static final Procedure<Integer, Nothing> NO_MORE_OF_DOMAINS =
            deregister(317, "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY");

    /** Asks for events of networks. */
    public static final Procedure<EventQuery<ObjectName>, Integer> OF_NETWORKS =
            register(313, "CONNECT_NETWORK_EVENT_REGISTER_ANY", ObjectName.CODEC);

    /** Asks for them no more. */
    public static final Procedure<Integer, Nothing> NO_MORE_OF_NETWORKS =
            deregister(314, "CONNECT_NETWORK_EVENT_DEREGISTER_ANY");

    /** Asks for events of storage pools. */
    public static final Procedure<EventQuery<ObjectName>, Integer> OF_STORAGE_POOLS =
            register(368, "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", ObjectName.CODEC);

    /** Asks for them no more. */
    public static final Procedure<Integer, Nothing> NO_MORE_OF_STORAGE_POOLS =
            deregister(369, "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY");

    /** Asks for events of the host's devices, each known by its name. */
    public static final Procedure<EventQuery<String>, Integer> OF_NODE_DEVICES =
            register(374, "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", XdrCodec.STRING);

    /** Asks for them no more. */
    public static final Procedure<Integer, Nothing> NO_MORE_OF_NODE_DEVICES =
            deregister(375, "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY");

    /** Asks for events of secrets. */
    public static final Procedure<EventQuery<SecretName>, Integer> OF_SECRETS =
            register(380, "CONNECT_SECRET_EVENT_REGISTER_ANY", SecretName.CODEC);

    /** Asks for them no more. */
    public static final Procedure<Integer, Nothing> NO_MORE_OF_SECRETS =
            deregister(381, "CONNECT_SECRET_EVENT_DEREGISTER_ANY");

    private EventProcedures() {}

    static List<Procedure<?, ?>> all() {
        return List.of(
                OF_DOMAINS,
                NO_MORE_OF_DOMAINS,
                OF_NETWORKS,
                NO_MORE_OF_NETWORKS,
                OF_STORAGE_POOLS,
                NO_MORE_OF_STORAGE_POOLS,
                OF_NODE_DEVICES,
                NO_MORE_OF_NODE_DEVICES,
                OF_SECRETS,
                NO_MORE_OF_SECRETS);
    }

    private static <T> Procedure<EventQuery<T>, Integer> register(int number, String name, XdrCodec<T> object) {
        return new Procedure<>(number, name, Procedure.Access.READ, EventQuery.codec(object), XdrCodec.INT);
    }

    private static Procedure<Integer, Nothing> deregister(int number, String name) {
        return new Procedure<>(number, name, Procedure.Access.READ, XdrCodec.INT, Nothing.CODEC);
    }
}
