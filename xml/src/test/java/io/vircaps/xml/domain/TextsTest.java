package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.xml.error.InvalidDocumentException;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void readsANumber() {
        assertThat(Fragments.read("<cbitpos> 51 </cbitpos>", Texts::readNumber)).isEqualTo(51);
    }

    @Test
    void readsAFlag() {
        boolean yes = Fragments.read("<flc>yes</flc>", in -> Texts.readFlag(in, "yes", "no"));
        boolean no = Fragments.read("<flc>no</flc>", in -> Texts.readFlag(in, "yes", "no"));

        assertThat(yes).isTrue();
        assertThat(no).isFalse();
    }

    @Test
    void namesTheElementWhoseTextIsNeither() {
        assertThatThrownBy(() -> Fragments.read("<a>\n x</a>", Texts::readNumber))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("expected a number from 0 to 2147483647")
                .hasMessageContaining("/a");
        assertThatThrownBy(() -> Fragments.read("<a>on</a>", in -> Texts.readFlag(in, "yes", "no")))
                .hasMessageContaining("expected yes or no, found 'on'");
    }
}
