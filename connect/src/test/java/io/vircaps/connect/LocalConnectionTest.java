package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LocalConnectionTest {
    private static final long MILLISECOND = 1_000_000L;

    private final ScriptedEngine engine = new ScriptedEngine();
    private final AtomicLong clock = new AtomicLong(-5);
    private final LocalConnection connection = local(ConnectionOptions.DEFAULT);
    private final ExecutorService others = Executors.newCachedThreadPool();

    private LocalConnection local(ConnectionOptions options) {
        return new LocalConnection(new ScriptedDriver("scripted", 1, true, false), engine, options, clock::get);
    }

    @AfterEach
    void stopTheOthers() {
        others.shutdownNow();
    }

    @Test
    void checksNothingForHalfASecondAfterACheck() {
        connection.capabilities();
        engine.state = "second";
        pass(499);

        assertThat(seen()).isEqualTo("first");
        assertThat(engine.checks).hasValue(0);
    }

    @Test
    void hasNoDocumentOfPoolsBeforeLibvirtHad() {
        LocalConnection older = local(ConnectionOptions.DEFAULT.dialect(new Dialect(5, 1, 0)));
        LocalConnection first = local(ConnectionOptions.DEFAULT.dialect(new Dialect(5, 2, 0)));

        assertThatThrownBy(older.storage()::poolsXml)
                .isInstanceOf(ConnectionException.NoFunction.class)
                .hasMessageContaining("virConnectGetStoragePoolCapabilities");
        assertThat(first.storage().poolsXml()).isEqualTo("<storagepoolCapabilities>\n</storagepoolCapabilities>\n");
    }

    @Test
    void seesAChangeAfterHalfASecond() {
        connection.capabilities();
        engine.state = "second";
        pass(500);

        assertThat(seen()).isEqualTo("second");
        assertThat(engine.probes).hasValue(2);
    }

    @Test
    void probesTwiceThenOnlyAfterAChange() {
        for (int i = 0; i < 10; i++) {
            connection.capabilities();
            pass(500);
        }

        assertThat(engine.probes).hasValue(2);
        assertThat(engine.checks).hasValue(9);
    }

    @Test
    void writesADocumentOnce() {
        connection.capabilities();
        pass(500);
        String document = connection.capabilitiesXml();
        pass(500);

        assertThat(connection.capabilitiesXml()).isSameAs(document).contains("<netprefix>first</netprefix>");
    }

    @Test
    void givesTheLastDocumentToOthersWhileOneProbes() throws Exception {
        connection.capabilities();
        try (HeldProbe probe = new HeldProbe()) {
            pass(499);

            assertThat(seen()).isEqualTo("first");
            assertThat(connection.node().info().cpus()).isEqualTo(1);

            probe.letGo();
            assertThat(probe.result()).isEqualTo("second");
        }
        assertThat(seen()).isEqualTo("second");
    }

    @Test
    void returnsNoDocumentOlderThanASecond() throws Exception {
        connection.capabilities();
        try (HeldProbe probe = new HeldProbe()) {
            pass(500);
            Future<String> late = others.submit(this::seen);

            probe.letGo();

            assertThat(late.get()).isEqualTo("second");
        }
        assertThat(engine.probes).hasValue(2);
    }

    @Test
    void probesOnceForAllFirstCalls() throws Exception {
        CountDownLatch here = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        engine.duringProbe = () -> {
            here.countDown();
            await(go);
        };
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(others.submit(this::seen));
        }
        await(here);
        go.countDown();

        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("first");
        }
        assertThat(engine.probes).hasValue(1);
    }

    @Test
    void noticesWhatChangedWhileItProbed() {
        engine.duringProbe = () -> engine.state = "second";
        connection.capabilities();
        engine.duringProbe = () -> {};
        pass(500);

        assertThat(seen()).isEqualTo("second");
    }

    @Test
    void triesAgainAfterAProbeThatFailed() {
        engine.duringProbe = () -> {
            throw new VircapsException(Problem.of(Kind.SYSTEM_ERROR, "no luck"));
        };
        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(connection::capabilities)
                .withMessage("no luck");
        engine.duringProbe = () -> {};

        assertThat(seen()).isEqualTo("first");
    }

    @Test
    void refusesEverythingOnceClosed() {
        connection.capabilities();
        connection.close();

        List<Callable<?>> calls = List.of(
                connection::uri,
                connection::capabilities,
                connection::capabilitiesXml,
                connection::notes,
                connection.node()::info,
                connection.node()::hostname,
                connection::version);
        for (Callable<?> call : calls) {
            assertThatExceptionOfType(ConnectionException.Closed.class)
                    .isThrownBy(call::call)
                    .withMessage("scripted:///here: the connection is closed");
        }
    }

    @Test
    void closesTheEngineOnce() {
        connection.close();
        connection.close();

        assertThat(engine.closes).hasValue(1);
    }

    @Test
    void closesTheEngineWhenTheProbeUnderWayEnds() throws Exception {
        try (HeldProbe probe = new HeldProbe()) {
            connection.close();
            assertThat(engine.closes).hasValue(0);

            probe.letGo();
            probe.result();
        }
        assertThat(engine.closes).hasValue(1);
    }

    private String seen() {
        return ScriptedEngine.stateOf(connection.capabilities());
    }

    private void pass(long milliseconds) {
        clock.addAndGet(milliseconds * MILLISECOND);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Half a second later the engine changed, another thread noticed, and stands in the middle of its probe. */
    private final class HeldProbe implements AutoCloseable {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final Future<String> result;

        HeldProbe() {
            engine.state = "second";
            engine.duringProbe = () -> {
                begun.countDown();
                await(mayEnd);
            };
            pass(500);
            result = others.submit(LocalConnectionTest.this::seen);
            await(begun);
        }

        void letGo() {
            engine.duringProbe = () -> {};
            mayEnd.countDown();
        }

        String result() throws ExecutionException, InterruptedException {
            return result.get();
        }

        @Override
        public void close() {
            mayEnd.countDown();
        }
    }
}
