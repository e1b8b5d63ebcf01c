package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitedSourceTest {
    private static Optional<SuspendSupport> query(SuspendSource source, Duration limit) {
        return new TimeLimitedSource(source, "logind", limit).query();
    }

    @Test
    void returnsTheResultInTime() {
        Optional<SuspendSupport> support = Optional.of(new SuspendSupport(true, false, true));

        assertThat(query(() -> support, Duration.ofSeconds(30))).isEqualTo(support);
    }

    @Test
    void failsAfterTheLimit() {
        CountDownLatch never = new CountDownLatch(1);
        SuspendSource slow = () -> {
            try {
                never.await();
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        };

        assertThatThrownBy(() -> query(slow, Duration.ofMillis(20)))
                .isInstanceOfSatisfying(
                        SuspendException.class, late -> assertThat(late.kind()).isEqualTo(Kind.OPERATION_TIMEOUT))
                .hasMessage("logind: no reply within 20 ms");
    }

    @Test
    void throwsTheErrorOfTheSource() {
        SuspendException error = new SuspendException(Kind.OPERATION_FAILED, "logind", "no reply");

        assertThatThrownBy(() -> query(
                        () -> {
                            throw error;
                        },
                        Duration.ofSeconds(30)))
                .isSameAs(error);
    }

    @Test
    void wrapsAnUnexpectedError() {
        assertThatThrownBy(() -> query(
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        Duration.ofSeconds(30)))
                .isInstanceOf(SuspendException.class)
                .hasMessage("logind: failed: java.lang.IllegalStateException: broken");
    }
}
