package io.vircaps.smbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchedTextTest {
    private static SearchedText of(String text) {
        return new SearchedText("proc/file", text);
    }

    @Test
    void findsALabelAtOrBehindAPlace() {
        SearchedText text = of("a b a b");
        assertThat(text.find("a", 0)).isZero();
        assertThat(text.find("a", 1)).isEqualTo(4);
        assertThat(text.find("a", 4)).isEqualTo(4);
        assertThat(text.find("a", 5)).isNegative();
        assertThat(text.find("a", 6)).isNegative();
        assertThat(text.find("a", 0)).isZero();
        assertThat(text.find("b", 0)).isEqualTo(2);
    }

    @Test
    void hasNulBehindTheText() {
        assertThat(of("ab").charAt(1)).isEqualTo('b');
        assertThat(of("ab").charAt(2)).isEqualTo('\0');
    }

    @Test
    void skipsDigits() {
        assertThat(of("x0189:/").afterDigits(1)).isEqualTo(5);
        assertThat(of("x0189:/").afterDigits(0)).isZero();
        assertThat(of("12").afterDigits(0)).isEqualTo(2);
    }

    @Test
    void takesTheRestOfALineWithoutBlanksAtItsEnd() {
        assertThat(of("ab: c d \t\r\nnext").rest(3)).contains(" c d");
        assertThat(of("ab").rest(1)).contains("b");
        assertThat(of("ab  \n").rest(2)).isEmpty();
        assertThat(of("ab").rest(2)).isEmpty();
    }

    @Test
    void takesWhatStandsBehindAColon() {
        assertThat(of("label \t: \f value \nnext:\n").afterColon(0)).contains(new SearchedText.Value("value ", 11));
        assertThat(of("a: b\nc: d\n").afterColon(2)).contains(new SearchedText.Value("d", 8));
        assertThat(of("label").afterColon(0)).isEmpty();
        assertThat(of("label: value").afterColon(0)).isEmpty();
        assertThat(of("label: \n").afterColon(0)).isEmpty();
        assertThat(of("label:\nx\n").afterColon(0)).isEmpty();
    }

    @Test
    void takesWhatStandsBetweenTwoMarks() {
        SearchedText text = of("x = 0; label = a b , more, last =c");
        assertThat(text.between("label", 0, '=', ',')).contains(new SearchedText.Value("a b", 19));
        assertThat(text.between("last", 0, '=', ',')).contains(new SearchedText.Value("c", 34));
        assertThat(text.between("label", 8, '=', ',')).isEmpty();
        assertThat(text.between("label", 0, '#', ',')).isEmpty();
        assertThat(of("a:,").between("a", 0, ':', ',')).contains(new SearchedText.Value("", 2));
        assertThat(of("a: \n \nb").between("a", 0, ':', '\n')).isEmpty();
    }

    @Test
    void boundsWhatIsTakenOut() {
        SearchedText text = of("");
        String most = "x".repeat((32 << 20) - 64);
        assertThat(text.taken(most)).isSameAs(most);
        assertThatThrownBy(() -> text.taken(""))
                .isInstanceOf(OversizedTextException.class)
                .hasMessage("proc/file: too large: expected at most 33554432 characters, found 'more'");
    }
}
