package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmulatorFactsCodecTest {
    private static final EmulatorFacts FACTS = new EmulatorFacts(
            new Version(7, 2, 22),
            "x86_64",
            true,
            false,
            true,
            List.of(
                    new MachineType("pc-i440fx-7.2", Optional.of("pc"), 255, true, false),
                    new MachineType("größte", Optional.empty(), 0, false, true)),
            Optional.of("falling back to tcg"));

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(EmulatorFactsCodec.encode(FACTS).flatMap(EmulatorFactsCodec::decode))
                .hasValue(FACTS);
        EmulatorFacts silent = FACTS.messages(" ");
        assertThat(EmulatorFactsCodec.encode(silent).flatMap(EmulatorFactsCodec::decode))
                .hasValue(silent);
    }

    @Test
    void givesNothingForBytesThatEndEarly() {
        byte[] whole = EmulatorFactsCodec.encode(FACTS).orElseThrow();
        for (int length = 0; length < whole.length; length++) {
            assertThat(EmulatorFactsCodec.decode(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void doesNotTakeANameWithoutMeasure() {
        EmulatorFacts odd =
                new EmulatorFacts(FACTS.version(), "x".repeat(70_000), true, true, true, List.of(), Optional.empty());

        assertThat(EmulatorFactsCodec.encode(odd)).isEmpty();
    }
}
