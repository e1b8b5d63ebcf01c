package io.vircaps.connect.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An engine that states what it must and no more. */
class EngineTest {
    private final Engine engine = new LeastEngine();

    private static void assertLacks(String function, ThrowingCallable call) {
        assertThatExceptionOfType(NoFunction.class).isThrownBy(call).withMessageEndingWith(": " + function);
    }

    @Test
    void hasNoDomainCapabilitiesUnlessItStatesThem() {
        assertLacks("virConnectGetDomainCapabilities", () -> engine.domains().capabilities(GuestQuery.ANY));
        assertLacks("virConnectGetMaxVcpus", () -> engine.domains().maxVcpus(Optional.empty()));
    }

    @Test
    void hasNoStoragePoolsUnlessItStatesThem() {
        assertLacks(
                "virConnectGetStoragePoolCapabilities", () -> engine.storage().pools());
    }

    @Test
    void knowsNoReasonBeyondItsNotes() {
        assertThat(engine.diagnostics().whyNot(GuestQuery.ANY, engine.probe())).isEmpty();
    }

    @Test
    void writesTheDocumentOfTheDialect() {
        Capabilities empty = engine.probe().value();

        assertThat(engine.write(empty, Dialect.DEFAULT)).isEqualTo("<capabilities>\n\n</capabilities>\n");
    }

    /** Overrides nothing that has a default. */
    private static final class LeastEngine implements Engine {
        @Override
        public String uri() {
            return "least:///system";
        }

        @Override
        public Probed<Capabilities> probe() {
            return Probed.of(new Capabilities(Optional.empty(), List.of(), Optional.empty(), Extras.NONE));
        }

        @Override
        public String state() {
            return "least";
        }

        @Override
        public HypervisorVersion version() {
            return new HypervisorVersion("LEAST", Optional.empty());
        }

        @Override
        public Node node(Supplier<Capabilities> capabilities) {
            return new Node() {};
        }
    }
}
