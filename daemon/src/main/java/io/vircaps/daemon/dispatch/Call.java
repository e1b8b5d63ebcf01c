package io.vircaps.daemon.dispatch;

import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.RemoteError;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A call of a client, resolved to the handler that computes its reply or to the error that refuses it.
 *
 * @param message    the message of the client
 * @param context    the client
 * @param procedure  the procedure, if it is known
 * @param resolution the handler or the refusal
 * @param metrics    counts the call
 */
public record Call(
        Message message,
        CallContext context,
        Optional<Procedure<?, ?>> procedure,
        Resolution resolution,
        Metrics metrics) {
    /** The result of dispatching. */
    sealed interface Resolution {}

    /** The call can be handled. */
    record Ready(Handler handler) implements Resolution {}

    /** The call is refused. */
    record Refused(CallException error) implements Resolution {}

    /** Whether the call takes microseconds. */
    public boolean isQuick() {
        return switch (resolution) {
            case Ready(Handler handler) -> handler.isQuick(context);
            case Refused refused -> true;
        };
    }

    /**
     * Computes the reply and sends it. If a handler fails unexpectedly, an internal error is sent, and the exception
     * goes on.
     *
     * @param send sends the reply
     */
    public void run(Consumer<Message> send) {
        long begin = System.nanoTime();
        Optional<Message> computed = Optional.empty();
        try {
            computed = Optional.of(reply());
        } finally {
            Message reply = computed.orElseGet(
                    () -> error(CallException.internal("the daemon failed").error()));
            boolean failed = reply.header().is(MessageStatus.ERROR);
            metrics.handled(procedure, failed, System.nanoTime() - begin);
            send.accept(reply);
        }
    }

    private Message reply() {
        return switch (resolution) {
            case Refused(CallException refusal) -> error(refusal.error());
            case Ready(Handler handler) -> reply(handler);
        };
    }

    private Message reply(Handler handler) {
        try {
            ByteBuffer payload = handler.payload(context, message);
            return new Message(message.header().reply(MessageStatus.OK), payload);
        } catch (CallException failed) {
            return error(failed.error());
        } catch (VircapsException failed) {
            return error(RemoteError.of(failed));
        }
    }

    private Message error(RemoteError error) {
        return Message.of(message.header().reply(MessageStatus.ERROR), RemoteError.CODEC, error);
    }
}
