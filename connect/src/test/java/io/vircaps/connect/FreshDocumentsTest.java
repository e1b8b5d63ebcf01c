package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What one thread sees; {@link LocalConnectionTest} has the claims on several. */
class FreshDocumentsTest {
    private static final long HALF_A_SECOND = 500_000_000L;

    private final VircapsException failure = new VircapsException(Problem.of(Kind.SYSTEM_ERROR, "the probe failed"));
    private final ScriptedEngine engine = new ScriptedEngine();
    /** Starts just before it wraps around, as {@link System#nanoTime()} may. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 10);

    private final FreshDocuments documents = new FreshDocuments(engine, Dialect.DEFAULT, clock::get);

    private ProbedDocument later() {
        clock.addAndGet(HALF_A_SECOND);
        return documents.last();
    }

    /** The thread that probes has the lock, which it could enter again. */
    private void closeFromAnotherThread() {
        CompletableFuture.runAsync(documents::close).join();
        assertThat(engine.closes).hasValue(0);
    }

    @Test
    void probesAgainAtTheFirstCheckAndThenOnlyAfterAChange() {
        ProbedDocument first = documents.last();
        ProbedDocument second = later();
        assertThat(second).isNotSameAs(first);

        assertThat(later()).isSameAs(second);
        engine.state = "second";
        assertThat(later().state()).isEqualTo("second");
        assertThat(engine.probes).hasValue(3);
    }

    @Test
    void numbersItsDocuments() {
        assertThat(documents.last().generation()).isEqualTo(1);
        assertThat(later().generation()).isEqualTo(2);
        assertThat(later().generation()).isEqualTo(2);
    }

    @Test
    void readsNoStateForTheFirstDocument() {
        documents.last();
        assertThat(engine.checks).hasValue(0);
    }

    @Test
    void checksNothingUntilHalfASecondHasPassed() {
        documents.last();
        clock.addAndGet(HALF_A_SECOND - 1);
        documents.last();
        assertThat(engine.checks).hasValue(0);

        clock.incrementAndGet();
        documents.last();
        assertThat(engine.checks).hasValue(1);
    }

    @Test
    void keepsTheGenerationThroughAProbeThatFails() {
        ProbedDocument first = documents.last();
        engine.duringProbe = () -> {
            throw failure;
        };
        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(this::later)
                .isSameAs(failure);

        engine.duringProbe = () -> {};
        assertThat(documents.last().generation()).isEqualTo(first.generation() + 1);
    }

    @Test
    void closesTheEngineAfterTheProbeDuringWhichItWasClosed() {
        engine.duringProbe = this::closeFromAnotherThread;

        assertThat(documents.last().generation()).isEqualTo(1);
        assertThat(engine.closes).hasValue(1);
        assertThatExceptionOfType(ConnectionException.Closed.class).isThrownBy(documents::last);
    }

    @Test
    void closesTheEngineThoughTheProbeFailed() {
        engine.duringProbe = () -> {
            closeFromAnotherThread();
            throw failure;
        };

        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(documents::last)
                .isSameAs(failure);
        assertThat(engine.closes).hasValue(1);
    }

    @Test
    void refusesTheEngineOnceClosed() {
        assertThat(documents.engine()).isSameAs(engine);
        documents.close();

        assertThatExceptionOfType(ConnectionException.Closed.class)
                .isThrownBy(documents::engine)
                .withMessage("scripted:///here: the connection is closed");
    }
}
