package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.EventProcedures;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;

/** The handlers of event registration. Registration is accepted; no events are sent. */
final class EventHandlers {
    /** Number of event kinds in libvirt 9.0.0; {@code VIR_DOMAIN_EVENT_ID_LAST} and so on. */
    private static final int DOMAIN_EVENTS = 27;

    private static final int NETWORK_EVENTS = 1;
    private static final int OTHER_EVENTS = 2;

    private EventHandlers() {}

    static void addTo(ProcedureTable table) {
        register(table, EventProcedures.DOMAIN_REGISTER, "", DOMAIN_EVENTS);
        register(table, EventProcedures.NETWORK_REGISTER, "network ", NETWORK_EVENTS);
        register(table, EventProcedures.STORAGE_POOL_REGISTER, "storage pool ", OTHER_EVENTS);
        register(table, EventProcedures.NODE_DEVICE_REGISTER, "node device ", OTHER_EVENTS);
        register(table, EventProcedures.SECRET_REGISTER, "secret ", OTHER_EVENTS);
        deregister(table, EventProcedures.DOMAIN_DEREGISTER, "domain");
        deregister(table, EventProcedures.NETWORK_DEREGISTER, "network");
        deregister(table, EventProcedures.STORAGE_POOL_DEREGISTER, "storage pool");
        deregister(table, EventProcedures.NODE_DEVICE_DEREGISTER, "node device");
        deregister(table, EventProcedures.SECRET_DEREGISTER, "secret");
    }

    private static <T> void register(
            ProcedureTable table, Procedure<RegisterEventArgs<T>, Integer> procedure, String what, int kinds) {
        table.addQuick(procedure, (context, query) -> {
            context.engine();
            if (query.eventID() < 0 || query.eventID() >= kinds) {
                throw CallException.internal("unsupported " + what + "event ID " + query.eventID());
            }
            return context.events().add();
        });
    }

    private static void deregister(ProcedureTable table, Procedure<Integer, Nothing> procedure, String what) {
        table.addQuick(procedure, (context, id) -> {
            context.engine();
            if (!context.events().remove(id)) {
                throw CallException.internal(what + " event callback " + id + " not registered");
            }
            return Nothing.NOTHING;
        });
    }
}
