package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static XmlReader at(String children, int child) {
        XmlReader in = XmlReader.of("<a>" + children + "</a>", false);
        for (int i = 0; i < child; i++) {
            in.nextChild();
            in.identify(0);
            in.endWithoutChildren();
        }
        in.nextChild();
        return in;
    }

    @Test
    void isAStepOfAPath() {
        assertThat(Identity.of("enum", "name", "bus")).isEqualTo("enum[@name='bus']");

        XmlReader in = at("<b n='x'/><b n='y'/>", 1);
        assertThat(in.position().path()).isEqualTo("/a/b[2]");
        assertThat(in.identify(0)).isEqualTo("y");
        assertThat(in.position().path()).isEqualTo("/a/b[@n='y']");
        assertThat(in.nameIfFirst()).isEqualTo("b");
    }

    @Test
    void countsRepetitionsOfOneValue() {
        XmlReader in = at("<b n='x'/><b n='x'/>", 1);
        in.identify(0);

        assertThat(in.position().path()).isEqualTo("/a/b[@n='x'][2]");
        assertThat(in.nameIfFirst()).isEmpty();
    }

    @Test
    void hasNoValueThatWouldSpoilAPath() {
        assertThat(Identity.isPlain("host-model_1.2")).isTrue();
        assertThat(Identity.isPlain("")).isFalse();
        assertThat(Identity.isPlain("a'b")).isFalse();
        assertThat(Identity.isPlain("a\nb")).isFalse();
        assertThat(Identity.isPlain("\u00e4")).isFalse();
        assertThat(Identity.isPlain("a".repeat(64))).isTrue();
        assertThat(Identity.isPlain("a".repeat(65))).isFalse();

        XmlReader in = at("<b n=\"it's\"/>", 0);
        assertThat(in.identify(0)).isEqualTo("it's");
        assertThat(in.position().path()).isEqualTo("/a/b");
    }

    @Test
    void isThePlaceOfWhatFollows() {
        XmlReader in = XmlReader.of("<a><b n='new'/><b n='x'/><c/><b n='later'/></a>", false);
        while (in.nextChild()) {
            boolean known = in.name().equals("b") && in.identify(0).equals("x");
            if (known) {
                in.endWithoutChildren();
            } else {
                in.unknown();
            }
        }

        Extras.Place known = new Extras.Place("b[@n='x']", 1);
        assertThat(in.end().elements())
                .extracting(Extras.Element::after)
                .containsExactly(Optional.empty(), Optional.of(known), Optional.of(known));
    }
}
