package io.vircaps.daemon;

import io.vircaps.rpc.procedure.EventProcedures;
import io.vircaps.rpc.procedure.EventQuery;
import io.vircaps.rpc.procedure.Nothing;
import io.vircaps.rpc.procedure.Procedure;

/** Events can be asked for, as programs do that watch a host; of what is not here none ever comes. */
final class EventAnswers {
    /** How many kinds there are in libvirt 9.0.0; {@code VIR_DOMAIN_EVENT_ID_LAST} and its likes. */
    private static final int OF_DOMAINS = 27;

    private static final int OF_NETWORKS = 1;
    private static final int OF_OTHERS = 2;

    private EventAnswers() {}

    static void addTo(Answers answers) {
        register(answers, EventProcedures.OF_DOMAINS, "", OF_DOMAINS);
        register(answers, EventProcedures.OF_NETWORKS, "network ", OF_NETWORKS);
        register(answers, EventProcedures.OF_STORAGE_POOLS, "storage pool ", OF_OTHERS);
        register(answers, EventProcedures.OF_NODE_DEVICES, "node device ", OF_OTHERS);
        register(answers, EventProcedures.OF_SECRETS, "secret ", OF_OTHERS);
        deregister(answers, EventProcedures.NO_MORE_OF_DOMAINS, "domain");
        deregister(answers, EventProcedures.NO_MORE_OF_NETWORKS, "network");
        deregister(answers, EventProcedures.NO_MORE_OF_STORAGE_POOLS, "storage pool");
        deregister(answers, EventProcedures.NO_MORE_OF_NODE_DEVICES, "node device");
        deregister(answers, EventProcedures.NO_MORE_OF_SECRETS, "secret");
    }

    private static <T> void register(
            Answers answers, Procedure<EventQuery<T>, Integer> procedure, String what, int kinds) {
        answers.addQuick(procedure, (caller, query) -> {
            caller.engine();
            if (query.event() < 0 || query.event() >= kinds) {
                throw CallException.internal("unsupported " + what + "event ID " + query.event());
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
