package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** The handlers of all procedures, by number. */
public final class ProcedureTable {
    private final Optional<Handler>[] byNumber;

    /** The table with all handlers; procedures without one get a handler that refuses them. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    public ProcedureTable() {
        byNumber = new Optional[Procedures.HIGHEST + 1];
        Arrays.fill(byNumber, Optional.empty());
        AuthHandlers.addTo(this);
        ConnectHandlers.addTo(this);
        NodeHandlers.addTo(this);
        CpuHandlers.addTo(this);
        EmptyListHandlers.addTo(this);
        LookupHandlers.addTo(this);
        EventHandlers.addTo(this);
        for (Procedure<?, ?> procedure : Procedures.all()) {
            if (handler(procedure.number()).isEmpty()) {
                add(new Handler.Unsupported(procedure));
            }
        }
    }

    /** The handler of a procedure; empty if the number is not in {@link Procedures}. */
    Optional<Handler> handler(int number) {
        return number > 0 && number < byNumber.length ? byNumber[number] : Optional.empty();
    }

    /** Adds a procedure that may block or take milliseconds. */
    <A, R> void add(Procedure<A, R> procedure, BiFunction<CallContext, A, R> function) {
        add(new Handler.Typed<>(procedure, false, function));
    }

    /** Adds a procedure that takes microseconds. */
    <A, R> void addQuick(Procedure<A, R> procedure, BiFunction<CallContext, A, R> function) {
        add(new Handler.Typed<>(procedure, true, function));
    }

    /** Adds a handler. */
    void add(Handler handler) {
        byNumber[handler.procedure().number()] = Optional.of(handler);
    }
}
