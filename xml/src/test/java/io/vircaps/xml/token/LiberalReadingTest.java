package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import org.junit.jupiter.api.Test;

class LiberalReadingTest {
    @Test
    void namesElementsOfLibvirtAlone() {
        assertThat(LiberalReading.name(Readers.liberal("<cpu/>"))).isEqualTo("cpu");
        assertThat(LiberalReading.name(Readers.liberal("<x:cpu xmlns:x='urn:x'/>")))
                .isEmpty();
        assertThat(LiberalReading.name(Readers.liberal("<cpu xmlns='urn:x'/>"))).isEmpty();
    }

    @Test
    void findsAnAttributeByItsName() {
        XmlReader in = Readers.liberal("<cpu a='1' b='2'/>");
        assertThat(LiberalReading.indexOf(in, "a")).isZero();
        assertThat(LiberalReading.indexOf(in, "b")).isEqualTo(1);
        assertThat(LiberalReading.indexOf(in, "c")).isNegative();
        assertThat(LiberalReading.required(in, "a")).isZero();
        assertThat(LiberalReading.required(in, "b")).isEqualTo(1);
        assertThat(Readers.refusal(in, reader -> LiberalReading.required(reader, "c")))
                .isEqualTo("line 1, column 1, /cpu: no attribute c");
    }

    @Test
    void skipsAnElementWithAllItHolds() {
        XmlReader in = Readers.liberal("<r><a><b><c/></b>x</a><d/></r>");
        in.nextChild();
        LiberalReading.skip(in);
        assertThat(in.nextChild()).isTrue();
        assertThat(in.name()).isEqualTo("d");
    }

    @Test
    void keepsNothingOfWhatItSkips() {
        XmlReader in = Readers.liberal("<r><a b='1'><c/></a></r>");
        in.nextChild();
        LiberalReading.skip(in);
        assertThat(in.endWithoutChildren()).isEqualTo(Extras.NONE);
    }
}
