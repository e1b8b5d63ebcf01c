package io.vircaps.daemon;

import io.vircaps.rpc.protocol.EventProcedures;
import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;

/** Events can be asked for, as programs do that watch a host; of what is not here none ever comes. */
final class EventAnswers {
    /** How many kinds there are in libvirt 9.0.0; {@code VIR_DOMAIN_EVENT_ID_LAST} and its likes. */
    private static final int OF_DOMAINS = 27;

    private static final int OF_NETWORKS = 1;
    private static final int OF_OTHERS = 2;

    private EventAnswers() {}

    static void addTo(Answers answers) {
        register(answers, EventProcedures.DOMAIN_REGISTER, "", OF_DOMAINS);
        register(answers, EventProcedures.NETWORK_REGISTER, "network ", OF_NETWORKS);
        register(answers, EventProcedures.STORAGE_POOL_REGISTER, "storage pool ", OF_OTHERS);
        register(answers, EventProcedures.NODE_DEVICE_REGISTER, "node device ", OF_OTHERS);
        register(answers, EventProcedures.SECRET_REGISTER, "secret ", OF_OTHERS);
        deregister(answers, EventProcedures.DOMAIN_DEREGISTER, "domain");
        deregister(answers, EventProcedures.NETWORK_DEREGISTER, "network");
        deregister(answers, EventProcedures.STORAGE_POOL_DEREGISTER, "storage pool");
        deregister(answers, EventProcedures.NODE_DEVICE_DEREGISTER, "node device");
        deregister(answers, EventProcedures.SECRET_DEREGISTER, "secret");
    }

    private static <T> void register(
            Answers answers, Procedure<RegisterEventArgs<T>, Integer> procedure, String what, int kinds) {
        answers.addQuick(procedure, (caller, query) -> {
            caller.engine();
            if (query.eventID() < 0 || query.eventID() >= kinds) {
                throw CallException.internal("unsupported " + what + "event ID " + query.eventID());
            }
            return caller.events().add();
        });
    }

    private static void deregister(Answers answers, Procedure<Integer, Nothing> procedure, String what) {
        answers.addQuick(procedure, (caller, number) -> {
            caller.engine();
            if (!caller.events().remove(number)) {
                throw CallException.internal(what + " event callback " + number + " not registered");
            }
            return Nothing.NOTHING;
        });
    }
}
