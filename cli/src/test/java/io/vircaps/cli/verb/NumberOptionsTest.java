package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vircaps.cli.command.CommandLines;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOptionsTest {
    private static final CommandOption CELL = CommandOption.number("cellno", "");
    private static final CommandOption SIZE = CommandOption.number("pagesize", "");

    private static Invocation cell(String number) {
        return CommandLines.parsed("freepages", "--cellno", number);
    }

    private static Invocation size(String number) {
        return CommandLines.parsed("freepages", "--pagesize", number);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "' 17', 17", "+3, 3", "-1, -1", "2147483647, 2147483647", "-2147483648, -2147483648"})
    void readsWhatStrtolReads(String text, int number) {
        assertThat(NumberOptions.number(cell(text), CELL)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1x", "0x10", "2147483648", "-2147483649", "99999999999999999999"})
    void refusesWhatIsNoSignedNumberOf32Bits(String text) {
        VerbFailure failure = catchThrowableOfType(VerbFailure.class, () -> NumberOptions.number(cell(text), CELL));

        assertThat(failure.sentences())
                .containsExactly("Numeric value '" + text + "' for <cellno> option is malformed or out of range");
    }

    @Test
    void takesMinusOneForAll() {
        assertThat(NumberOptions.numberOrAll(cell("-1"), CELL)).isEmpty();
        assertThat(NumberOptions.numberOrAll(cell("-2"), CELL)).hasValue(-2);
        assertThat(NumberOptions.numberOrAll(cell("4"), CELL)).hasValue(4);
    }

    @Test
    void isEmptyWithoutTheOption() {
        Invocation none = CommandLines.parsed("freepages");

        assertThat(NumberOptions.number(none, CELL)).isEmpty();
        assertThat(NumberOptions.numberOrAll(none, CELL)).isEmpty();
        assertThat(NumberOptions.kibibytes(none, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4",
        "+4, 4",
        "2048k, 2048",
        "2048KiB, 2048",
        "2M, 2048",
        "1g, 1048576",
        "1GiB, 1048576",
        "1kB, 1",
        "1024b, 1",
        "1025byte, 2",
        "1bytes, 1",
        "3MB, 2930",
        "4194303, 4194303"
    })
    void roundsSizesUpToKibibytes(String text, long kibibytes) {
        assertThat(NumberOptions.kibibytes(size(text), SIZE)).hasValue(kibibytes);
    }

    @ParameterizedTest
    @CsvSource({
        "4x, invalid argument: unknown suffix 'x'",
        "4ki, invalid argument: unknown suffix 'ki'",
        "4194304, numerical overflow: value too large: 4194304",
        "5g, numerical overflow: value too large: 5g",
        "1T, numerical overflow: value too large: 1T",
    })
    void statesWhyASizeIsRefused(String text, String why) {
        VerbFailure failure = catchThrowableOfType(VerbFailure.class, () -> NumberOptions.kibibytes(size(text), SIZE));

        assertThat(failure.sentences())
                .isEqualTo(List.of(
                        "Scaled numeric value '" + text + "' for <pagesize> option is malformed or out of range", why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4", "M", "", "18446744073709551616"})
    void refusesWhatIsNoSize(String text) {
        VerbFailure failure = catchThrowableOfType(VerbFailure.class, () -> NumberOptions.kibibytes(size(text), SIZE));

        assertThat(failure.sentences())
                .containsExactly(
                        "Scaled numeric value '" + text + "' for <pagesize> option is malformed or out of range");
    }
}
