package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.MalformedUri;
import io.vircaps.connect.ConnectionUri.Authority;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a URI one by one; {@link ConnectionUriTest} has whole ones. */
class UriParserTest {
    private static ConnectionUri parse(String text) {
        return new UriParser(text).parse();
    }

    private static Authority authority(String text) {
        return parse(text).authority().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "a.b-1:///, a.b-1, ''",
        "qemu+ssh:///, qemu, ssh",
        "qemu+:///, qemu, ''",
        "qemu+ext+ssh:///, qemu, ext+ssh",
    })
    void splitsTheSchemeAtTheFirstPlus(String text, String driver, String transport) {
        assertThat(parse(text).driver()).isEqualTo(driver);
        assertThat(parse(text).transport().orElse("")).isEqualTo(transport);
    }

    @Test
    void takesWhatPrecedesTheFirstAtSignForTheUser() {
        assertThat(authority("qemu://u%40x:secret@host/"))
                .isEqualTo(new Authority(Optional.of("u@x:secret"), "host", OptionalInt.empty()));
        assertThat(authority("qemu://host/a@b").user()).isEmpty();
        assertThat(authority("qemu://host?a@b").user()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"qemu://host:0/, 0", "qemu://host:00080/, 80", "qemu://host:65535/, 65535"})
    void readsThePort(String text, int port) {
        assertThat(authority(text).port()).hasValue(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu://host", "qemu://host/", "qemu://host:/", "qemu://host:?a=b"})
    void takesAPortWithoutDigitsForNone(String text) {
        assertThat(authority(text)).isEqualTo(new Authority(Optional.empty(), "host", OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu://host:65536/", "qemu://host:100000/", "qemu://host:99999999999999999999/"})
    void refusesAPortThatIsTooLarge(String text) {
        assertThatExceptionOfType(MalformedUri.class)
                .isThrownBy(() -> parse(text))
                .withMessageContaining("(the port)")
                .withMessageContaining("expected at most 65535");
    }

    @Test
    void decodesTheHostButNotTheQuery() {
        assertThat(authority("qemu://h%6fst/").host()).isEqualTo("host");
        assertThat(parse("qemu:///system?a=%6f").query()).contains("a=%6f");
    }

    @Test
    void endsThePathAtTheQueryAndTheQueryAtTheFragment() {
        ConnectionUri uri = parse("test:///a/b:c@d?e/f?g#h?i/j");

        assertThat(uri.path()).isEqualTo("/a/b:c@d");
        assertThat(uri.query()).contains("e/f?g");
        assertThat(uri.fragment()).contains("h?i/j");
    }

    @Test
    void tellsAnEmptyQueryFromNone() {
        assertThat(parse("test:///default?").query()).contains("");
        assertThat(parse("test:///default").query()).isEmpty();
        assertThat(parse("test:///default#").fragment()).contains("");
    }

    @Test
    void acceptsPathsWithoutSlashes() {
        assertThat(parse("test:default").path()).isEqualTo("default");
        assertThat(parse("test:").path()).isEmpty();
        assertThat(parse("test://host").path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test:///%", "test:///%4", "test:///%4g", "test:///%00", "test:///%\u0661\u0661"})
    void refusesPercentSequencesThatAreNotWhole(String text) {
        assertThatExceptionOfType(MalformedUri.class)
                .isThrownBy(() -> parse(text))
                .withMessageStartingWith("'" + text + "', character 9 (the path): not a URI: expected '%' and two"
                        + " hexadecimal digits, not both 0");
    }
}
