package io.vircaps.daemon.dispatch;

import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.MessageType;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.ProcedureNames;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.Program;
import java.util.Optional;

/**
 * Resolves messages to calls: finds the handler and checks the access of the client;
 * {@code virNetServerProgramDispatch}.
 */
public final class Dispatcher {
    private final ProcedureTable procedures;
    private final Metrics metrics;

    /** A dispatcher to these procedures. */
    public Dispatcher(ProcedureTable procedures, Metrics metrics) {
        this.procedures = procedures;
        this.metrics = metrics;
    }

    /**
     * The call that a message is; empty if the message expects no reply. Replies, events, stream messages and messages
     * of unknown types expect none; libvirt's daemon ignores them too.
     */
    public Optional<Call> call(Message message, CallContext context) {
        Header header = message.header();
        boolean isCall = header.is(MessageType.CALL) || header.is(MessageType.CALL_WITH_FDS);
        if (!isCall || header.is(Program.KEEPALIVE)) {
            return Optional.empty();
        }
        Optional<Handler> handler = procedures.handler(header.procedure());
        Call.Resolution resolution = refusal(header, handler.map(Handler::procedure), context)
                .<Call.Resolution>map(Call.Refused::new)
                .orElseGet(() -> new Call.Ready(handler.orElseThrow()));
        return Optional.of(new Call(message, context, handler.map(Handler::procedure), resolution, metrics));
    }

    /** Why a call is refused; empty if it may be handled, and then it has a procedure. */
    private static Optional<CallException> refusal(
            Header header, Optional<Procedure<?, ?>> procedure, CallContext context) {
        if (!header.is(Program.REMOTE)) {
            return Optional.of(
                    CallException.rpc("Cannot find program " + header.program() + " version " + header.version()));
        }
        if (!header.is(MessageStatus.OK)) {
            return Optional.of(
                    CallException.rpc("Unexpected message status " + Integer.toUnsignedString(header.status())));
        }
        if (header.is(MessageType.CALL_WITH_FDS)) {
            return Optional.of(CallException.notSupported("file descriptors beside a call"));
        }
        return procedure.isPresent()
                ? denial(procedure.get(), context)
                : Optional.of(unknown(header.procedure(), context));
    }

    private static Optional<CallException> denial(Procedure<?, ?> procedure, CallContext context) {
        if (procedure.access() != Procedure.Access.UNAUTHENTICATED && !context.isAuthenticated()) {
            return Optional.of(CallException.authenticationRequired());
        }
        if (procedure.access() == Procedure.Access.READ_WRITE && context.isReadOnly()) {
            return Optional.of(CallException.readOnly(procedure));
        }
        return Optional.empty();
    }

    private static CallException unknown(int number, CallContext context) {
        if (!context.isAuthenticated()) {
            return CallException.authenticationRequired();
        }
        if (number < 1 || number > Procedures.HIGHEST) {
            return CallException.rpc("unknown procedure: " + number);
        }
        return CallException.notSupported(
                ProcedureNames.name(number).map(ProcedureNames::function).orElseGet(() -> "procedure " + number));
    }
}
