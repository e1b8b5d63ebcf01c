package io.vircaps.daemon.dispatch;

import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedure;
import java.nio.ByteBuffer;
import java.util.function.BiFunction;

/** Computes the reply of one procedure. */
interface Handler {
    /** The procedure. */
    Procedure<?, ?> procedure();

    /** Whether this call takes microseconds, so that the reading thread may run it. Never throws. */
    boolean isQuick(CallContext context);

    /**
     * The payload of the reply.
     *
     * @throws io.vircaps.model.VircapsException if the call fails
     */
    ByteBuffer payload(CallContext context, Message call);

    /** A handler that computes a result from arguments. */
    record Typed<A, R>(Procedure<A, R> procedure, boolean quick, BiFunction<CallContext, A, R> function)
            implements Handler {
        @Override
        public boolean isQuick(CallContext context) {
            return quick;
        }

        @Override
        public ByteBuffer payload(CallContext context, Message call) {
            return Message.payload(procedure.result(), function.apply(context, call.read(procedure.arguments())));
        }
    }

    /** The handler of a procedure that no engine here supports. */
    record Unsupported(Procedure<?, ?> procedure) implements Handler {
        @Override
        public boolean isQuick(CallContext context) {
            return true;
        }

        @Override
        public ByteBuffer payload(CallContext context, Message call) {
            throw CallException.notSupported(procedure.function());
        }
    }
}
