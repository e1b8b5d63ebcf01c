package io.vircaps.daemon;

import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the daemon answers, by procedure number. */
final class Answers {
    private final Optional<Answer>[] byNumber;

    /** How one procedure is answered. */
    interface Answer {
        /** The procedure. */
        Procedure<?, ?> procedure();

        /** Whether it costs microseconds for this caller: such calls are answered by the thread that reads them. */
        boolean isQuick(Caller caller);

        /** The payload of the reply. */
        ByteBuffer payload(Caller caller, Message call);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Answers() {
        byNumber = new Optional[Procedures.HIGHEST + 1];
        Arrays.fill(byNumber, Optional.empty());
        AuthAnswers.addTo(this);
        ConnectAnswers.addTo(this);
        NodeAnswers.addTo(this);
        CpuAnswers.addTo(this);
        EmptyAnswers.addTo(this);
        LookupAnswers.addTo(this);
        EventAnswers.addTo(this);
        for (Procedure<?, ?> procedure : Procedures.all()) {
            if (numbered(procedure.number()).isEmpty()) {
                add(new Unsupported(procedure));
            }
        }
    }

    /** How a procedure is answered; empty if it is not in our table. */
    Optional<Answer> numbered(int procedure) {
        return procedure > 0 && procedure < byNumber.length ? byNumber[procedure] : Optional.empty();
    }

    /** Adds a procedure that may take its time. */
    <A, R> void add(Procedure<A, R> procedure, BiFunction<Caller, A, R> answer) {
        add(new Typed<>(procedure, false, answer));
    }

    /** Adds a procedure whose answer costs nothing. */
    <A, R> void addQuick(Procedure<A, R> procedure, BiFunction<Caller, A, R> answer) {
        add(new Typed<>(procedure, true, answer));
    }

    /** Adds a procedure in a form of its own. */
    void add(Answer answer) {
        byNumber[answer.procedure().number()] = Optional.of(answer);
    }

    /** Known, and not supported by any of our engines. */
    private record Unsupported(Procedure<?, ?> procedure) implements Answer {
        @Override
        public boolean isQuick(Caller caller) {
            return true;
        }

        @Override
        public ByteBuffer payload(Caller caller, Message call) {
            throw CallException.notSupported(procedure.function());
        }
    }

    private record Typed<A, R>(Procedure<A, R> procedure, boolean quick, BiFunction<Caller, A, R> answer)
            implements Answer {
        @Override
        public boolean isQuick(Caller caller) {
            return quick;
        }

        @Override
        public ByteBuffer payload(Caller caller, Message call) {
            return Message.payload(procedure.result(), answer.apply(caller, call.read(procedure.arguments())));
        }
    }
}
