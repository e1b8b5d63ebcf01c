package io.vircaps.rpc.protocol;

import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.RemoteObjects.Secret;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;

/**
 * The procedures that register and deregister event callbacks. A registration returns a callback id; a deregistration
 * takes it.
 */
public final class EventProcedures {
    /** Registers for events of domains; {@code virConnectDomainEventRegisterAny}. */
    public static final Procedure<RegisterEventArgs<Domain>, Integer> DOMAIN_REGISTER =
            register(316, "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", Domain.CODEC);

    /** Deregisters from them. */
    public static final Procedure<Integer, Nothing> DOMAIN_DEREGISTER =
            deregister(317, "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY");

    /** Registers for events of networks. */
    public static final Procedure<RegisterEventArgs<NamedObject>, Integer> NETWORK_REGISTER =
            register(313, "CONNECT_NETWORK_EVENT_REGISTER_ANY", NamedObject.CODEC);

    /** Deregisters from them. */
    public static final Procedure<Integer, Nothing> NETWORK_DEREGISTER =
            deregister(314, "CONNECT_NETWORK_EVENT_DEREGISTER_ANY");

    /** Registers for events of storage pools. */
    public static final Procedure<RegisterEventArgs<NamedObject>, Integer> STORAGE_POOL_REGISTER =
            register(368, "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY", NamedObject.CODEC);

    /** Deregisters from them. */
    public static final Procedure<Integer, Nothing> STORAGE_POOL_DEREGISTER =
            deregister(369, "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY");

    /** Registers for events of host devices, which are named by strings. */
    public static final Procedure<RegisterEventArgs<String>, Integer> NODE_DEVICE_REGISTER =
            register(374, "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY", XdrCodec.STRING);

    /** Deregisters from them. */
    public static final Procedure<Integer, Nothing> NODE_DEVICE_DEREGISTER =
            deregister(375, "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY");

    /** Registers for events of secrets. */
    public static final Procedure<RegisterEventArgs<Secret>, Integer> SECRET_REGISTER =
            register(380, "CONNECT_SECRET_EVENT_REGISTER_ANY", Secret.CODEC);

    /** Deregisters from them. */
    public static final Procedure<Integer, Nothing> SECRET_DEREGISTER =
            deregister(381, "CONNECT_SECRET_EVENT_DEREGISTER_ANY");

    private EventProcedures() {}

    static List<Procedure<?, ?>> all() {
        return List.of(
                DOMAIN_REGISTER,
                DOMAIN_DEREGISTER,
                NETWORK_REGISTER,
                NETWORK_DEREGISTER,
                STORAGE_POOL_REGISTER,
                STORAGE_POOL_DEREGISTER,
                NODE_DEVICE_REGISTER,
                NODE_DEVICE_DEREGISTER,
                SECRET_REGISTER,
                SECRET_DEREGISTER);
    }

    private static <T> Procedure<RegisterEventArgs<T>, Integer> register(int number, String name, XdrCodec<T> object) {
        return new Procedure<>(number, name, Procedure.Access.READ_ONLY, RegisterEventArgs.codec(object), XdrCodec.INT);
    }

    private static Procedure<Integer, Nothing> deregister(int number, String name) {
        return new Procedure<>(number, name, Procedure.Access.READ_ONLY, XdrCodec.INT, Nothing.CODEC);
    }
}
