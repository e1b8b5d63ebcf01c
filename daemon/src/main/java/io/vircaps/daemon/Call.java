package io.vircaps.daemon;

import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.MessageType;
import io.vircaps.rpc.protocol.Program;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.ProcedureNames;
import io.vircaps.rpc.protocol.Procedures;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/** A message that wants an answer, and how it gets one; {@code virNetServerProgramDispatch}. */
final class Call {
    private final Client client;
    private final Message message;
    private final Optional<Answers.Answer> answer;

    private Call(Client client, Message message) {
        this.client = client;
        this.message = message;
        this.answer = client.server().answers().numbered(message.header().procedure());
    }

    /**
     * The call a message is; empty for one that wants no answer. Replies, events and pieces of streams are none, and
     * what is of no known type might be no call either: libvirt's daemon passes over them too.
     */
    static Optional<Call> of(Client client, Message message) {
        Header header = message.header();
        boolean wantsAnswer = header.is(MessageType.CALL) || header.is(MessageType.CALL_WITH_FDS);
        return wantsAnswer && !header.is(Program.KEEPALIVE) ? Optional.of(new Call(client, message)) : Optional.empty();
    }

    Message message() {
        return message;
    }

    /** Whether the answer costs microseconds. */
    boolean isQuick() {
        try {
            check();
            return answer.isEmpty() || answer.get().isQuick(client);
        } catch (VircapsException refused) {
            return true;
        }
    }

    /**
     * The answer, an error if need be.
     *
     * @param send takes it; also if something fails that should not, which goes on as an exception then
     */
    void reply(Consumer<Message> send) {
        long begun = System.nanoTime();
        Optional<Message> answered = Optional.empty();
        try {
            answered = Optional.of(new Message(message.header().reply(MessageStatus.OK), payload()));
        } catch (CallException refused) {
            answered = Optional.of(error(refused.error()));
        } catch (VircapsException failed) {
            answered = Optional.of(error(RemoteError.of(failed)));
        } finally {
            Message reply = answered.orElseGet(
                    () -> error(CallException.internal("the daemon failed").error()));
            boolean failed = reply.header().is(MessageStatus.ERROR);
            client.server()
                    .metrics()
                    .answered(answer.map(Answers.Answer::procedure), failed, System.nanoTime() - begun);
            send.accept(reply);
        }
    }

    private ByteBuffer payload() {
        check();
        return answer.orElseThrow(this::unknown).payload(client, message);
    }

    private Message error(RemoteError error) {
        return Message.of(message.header().reply(MessageStatus.ERROR), RemoteError.CODEC, error);
    }

    private void check() {
        Header header = message.header();
        if (!header.is(Program.REMOTE)) {
            throw CallException.rpc("Cannot find program " + header.program() + " version " + header.version());
        }
        if (!header.is(MessageStatus.OK)) {
            throw CallException.rpc("Unexpected message status " + Integer.toUnsignedString(header.status()));
        }
        if (header.is(MessageType.CALL_WITH_FDS)) {
            throw CallException.notSupported("file descriptors beside a call");
        }
        if (answer.isPresent()) {
            checkAccess(answer.get().procedure());
        }
    }

    private void checkAccess(Procedure<?, ?> procedure) {
        if (procedure.access() != Procedure.Access.UNAUTHENTICATED && !client.isAuthenticated()) {
            throw CallException.rpc("authentication required");
        }
        if (procedure.access() == Procedure.Access.READ_WRITE && client.isReadOnly()) {
            throw CallException.readOnly(procedure);
        }
    }

    private CallException unknown() {
        int number = message.header().procedure();
        if (!client.isAuthenticated()) {
            return CallException.rpc("authentication required");
        }
        return number < 1 || number > Procedures.HIGHEST
                ? CallException.rpc("unknown procedure: " + number)
                : CallException.notSupported(ProcedureNames.name(number)
                        .map(ProcedureNames::function)
                        .orElseGet(() -> "procedure " + number));
    }
}
