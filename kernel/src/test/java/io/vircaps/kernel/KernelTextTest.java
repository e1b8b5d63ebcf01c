package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTextTest {
    private static KernelText text(String content) {
        return new KernelText("sys/file", content);
    }

    private static void assertMalformed(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        KernelTextException.class,
                        malformed -> assertThat(malformed.kind()).isEqualTo(Kind.INTERNAL_ERROR))
                .hasMessageStartingWith("sys/file: malformed: expected ");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,-1", "2147483647,2147483647", "-2147483648,-2147483648", "+7,7", "007,7", "' 7',7"})
    void readsSignedNumbers(String digits, int value) {
        assertThat(text(digits + "\n").asInt()).isEqualTo(value);
        assertThat(text(digits).asInt()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                "1x",
                "1 ",
                "0x10",
                "--1",
                "-",
                "2147483648",
                "-2147483649",
                "1\n\n",
                "18446744073709551616",
                "99999999999999999999999999999999999999",
                "١"
            })
    void refusesWhatIsNoSignedNumber(String content) {
        assertMalformed(() -> text(content).asInt());
    }

    @Test
    void readsUnsignedNumbersUpToTheirWidth() {
        assertThat(text("4294967295\n").asUnsignedInt()).isEqualTo(4294967295L);
        assertThat(text("18446744073709551615\n").asUnsignedLong()).isEqualTo(-1L);
        assertMalformed(() -> text("4294967296").asUnsignedInt());
        assertMalformed(() -> text("18446744073709551616").asUnsignedLong());
        assertMalformed(() -> text("36893488147419103232").asUnsignedLong());
    }

    @Test
    void refusesAMinusBeforeUnsignedNumbers() {
        assertMalformed(() -> text("-1\n").asUnsignedInt());
        assertMalformed(() -> text("-0\n").asUnsignedLong());
    }

    @Test
    void readsCpuSets() {
        assertThat(text("0-3,7\n").asCpuSet()).isEqualTo(CpuSet.of(0, 1, 2, 3, 7));
        assertThat(text("\n").asCpuSetOrNone()).isEqualTo(CpuSet.empty());
        assertMalformed(() -> text("\n").asCpuSet());
        assertMalformed(() -> text("3-1\n").asCpuSet());
        assertMalformed(() -> text("0-\n").asCpuSetOrNone());
    }

    @ParameterizedTest
    @CsvSource({"32768K,33554432", "512,512", "1M,1048576", "2g,2147483648", "0K,0"})
    void readsCacheSizes(String content, long bytes) {
        assertThat(text(content + "\n").asCacheSize()).isEqualTo(MemorySize.ofBytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "8 MB", "8 K", "-8K", "8KB", "8E", "9223372036854775808", "99999999999999999999K"})
    void refusesWhatIsNoCacheSize(String content) {
        assertMalformed(() -> text(content).asCacheSize());
    }

    @ParameterizedTest
    @CsvSource({"fffff,20", "1,1", "0,0", "0x7ff,11", "'f,00000001',5", "80000001,2", "FF,8"})
    void countsTheBitsOfMasks(String content, int bits) {
        assertThat(text(content + "\n").asMaskBits()).isEqualTo(bits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "0x", "xyz", ","})
    void refusesWhatIsNoMask(String content) {
        assertMalformed(() -> text(content).asMaskBits());
    }

    @Test
    void namesFileExpectedAndFound() {
        assertThatThrownBy(() -> text("8 MB\n").asCacheSize())
                .hasMessage("sys/file: malformed: expected a number and K, M, G, T, P or E, found '8 MB'");
    }

    @Test
    void shortensWhatItShows() {
        assertThatThrownBy(() -> text("x".repeat(100_000)).asInt())
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void splitsLines() {
        assertThat(text("").lines()).isEmpty();
        assertThat(text("a\n\nb\n").lines()).containsExactly("a", "", "b");
        assertThat(text("a\nb").lines()).containsExactly("a", "b");
    }
}
