package io.vircaps.cpu.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.cpu.BaselineStateException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateReaderTest {
    private static StateReader reader(Consumer<StateWriter> content) {
        StateWriter out = new StateWriter("r", 0);
        content.accept(out);
        return new StateReader(out.toBytes(), "r", 0);
    }

    private static void assertRefuses(Runnable reading, String sentence) {
        assertThatThrownBy(reading::run)
                .isInstanceOf(BaselineStateException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 300, 1L << 32, Long.MAX_VALUE})
    void readsNumbers(long number) {
        assertThat(reader(out -> out.number(number)).number()).isEqualTo(number);
    }

    @Test
    void readsTextsAndFlags() {
        StateReader in = reader(
                out -> out.text("ThunderX2 ä").flag(true).text(Optional.empty()).text(Optional.of("")));

        assertThat(in.text()).isEqualTo("ThunderX2 ä");
        assertThat(in.flag()).isTrue();
        assertThat(in.optionalText()).isEmpty();
        assertThat(in.optionalText()).contains("");
    }

    @Test
    void refusesOtherBytesVersionsRulesAndMaps() {
        byte[] state = new StateWriter("r", 5).toBytes();

        assertRefuses(
                () -> new StateReader(new byte[0], "r", 5),
                "byte 0: baseline state: expected VBS, found 'other bytes'");
        assertRefuses(
                () -> new StateReader(new byte[] {'V', 'B', 'S', 2}, "r", 5),
                "byte 4: baseline state: expected version 1, found 'version 2'");
        assertRefuses(
                () -> new StateReader(state, "q", 5),
                "baseline state of other rules: expected q with map 5, found 'r with map 5'");
        assertRefuses(
                () -> new StateReader(state, "r", 0),
                "baseline state of other rules: expected r, found 'r with map 5'");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertRefuses(
                () -> reader(out -> out.number(300)).count(),
                "byte 9: baseline state: expected at most 0 bytes, found '300'");
        assertRefuses(
                () -> reader(out -> out.number(9)).text(),
                "byte 8: baseline state: expected at most 0 bytes, found '9'");
        assertRefuses(
                () -> reader(out -> out.number(9)).below(9),
                "byte 8: baseline state: expected a number below 9, found '9'");
        assertRefuses(() -> reader(out -> {}).number(), "byte 7: baseline state: expected a number, found 'the end'");
        byte[] longer = new StateWriter("r", 0).number(Long.MAX_VALUE).number(0).toBytes();
        longer[15] = (byte) 0xff;
        assertRefuses(
                () -> new StateReader(longer, "r", 0).number(),
                "byte 16: baseline state: expected a number of 63 bits, found 'a longer one'");
        assertThat(reader(out -> out.number(8)).below(9)).isEqualTo(8);
        assertThat(reader(out -> out.number(1).number(0)).count()).isEqualTo(1);
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] bytes = new StateWriter("r", 0).text("a").toBytes();
        bytes[bytes.length - 1] = (byte) 0xff;
        assertRefuses(
                () -> new StateReader(bytes, "r", 0).text(),
                "byte 9: baseline state: expected text in UTF-8, found 'other bytes'");
    }

    @Test
    void refusesBytesAfterTheStateAndASecondFormOfIt() {
        AbstractStates states = new SampleStates();
        byte[] none = states.none().toBytes();

        assertThat(new StateReader(none, "sample", 0).number()).isZero();
        assertRefuses(
                () -> new StateReader(none, "sample", 0).end(states.none()),
                "byte 12: baseline state: expected the end, found '1 more bytes'");
        byte[] twoBytesOfZero = new StateWriter("sample", 0).number(0x4000).toBytes();
        twoBytesOfZero[12] = (byte) 0x80;
        twoBytesOfZero[14] = 0;
        StateReader in = new StateReader(twoBytesOfZero, "sample", 0);
        assertThat(in.number()).isZero();
        assertRefuses(
                () -> in.end(states.none()),
                "byte 15: baseline state: expected a state as it is written, found 'one that contradicts itself'");
    }
}
