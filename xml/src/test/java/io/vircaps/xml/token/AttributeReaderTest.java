package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.xml.error.XmlPosition;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AttributeReaderTest {
    private static final String WRONG = "line 1, column 1, /e/@a: wrong value: expected ";

    private static XmlReader value(String value) {
        return Readers.liberal("<e a='" + value + "'/>");
    }

    private static String refusal(String value, Consumer<XmlReader> reading) {
        return Readers.refusal(value(value), reading);
    }

    private static String strictRefusal(String document, Consumer<XmlReader> reading) {
        return Readers.refusal(Readers.strict(document), reading);
    }

    @Test
    void listsAttributesWithTheirPrefixes() {
        XmlReader in = Readers.liberal("<e xmlns:x='urn:x' a='1' x:b='2'/>");
        assertThat(in.attributeCount()).isEqualTo(2);
        assertThat(in.attributeName(0)).isEqualTo("a");
        assertThat(in.attributeName(1)).isEqualTo("x:b");
        assertThat(in.value(1)).isEqualTo("2");
    }

    @Test
    void findsTheOnlyAttributeAndKeepsTheOthers() {
        XmlReader in = Readers.liberal("<e b='1' a='2' c='3'/>");
        assertThat(in.onlyAttribute("a")).isEqualTo(1);
        assertThat(in.endWithoutChildren().attributes())
                .containsExactly(
                        new Extras.Attribute(Optional.empty(), "b", "1"),
                        new Extras.Attribute(Optional.of(new Extras.Place("a", 1)), "c", "3"));
        assertThat(Readers.liberal("<e a='1'/>").onlyAttribute("a")).isZero();
    }

    @Test
    void failsWithoutTheOnlyAttribute() {
        assertThat(Readers.refusal(Readers.liberal("<e b='1'/>"), in -> in.onlyAttribute("a")))
                .isEqualTo("line 1, column 1, /e: no attribute a");
    }

    @Test
    void findsNoOptionalAttributeButKeepsTheOthers() {
        XmlReader in = Readers.liberal("<e b='1'/>");
        assertThat(in.onlyOptionalAttribute("a")).isNegative();
        assertThat(in.endWithoutChildren().attributes()).hasSize(1);
        assertThat(Readers.liberal("<e b='1' a='1'/>").onlyOptionalAttribute("a"))
                .isEqualTo(1);
    }

    @Test
    void readsNumbersUpToALimit() {
        assertThat(value("10").number(0, 10)).isEqualTo(10);
        assertThat(value("0").number(0, 10)).isZero();
        assertThat(value("0000000000000000000010").number(0, 10)).isEqualTo(10);
        assertThat(refusal("11", in -> in.number(0, 10))).isEqualTo(WRONG + "a number from 0 to 10, found '11'");
        assertThat(refusal("-1", in -> in.number(0, 10))).isEqualTo(WRONG + "a number from 0 to 10, found '-1'");
        assertThat(value("2147483647").number(0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(refusal("2147483648", in -> in.number(0)))
                .isEqualTo(WRONG + "a number from 0 to 2147483647, found '2147483648'");
    }

    @Test
    void refusesLeadingZerosIfStrict() {
        assertThat(strictRefusal("<e a='01'/>", in -> in.number(0))).isEqualTo("line 1, column 1, /e: leading zeros");
        assertThat(Readers.strict("<e a='10'/>").number(0)).isEqualTo(10);
        assertThat(value("01").number(0)).isEqualTo(1);
    }

    @Test
    void readsSignedNumbers() {
        assertThat(value("-2147483647").signedNumber(0)).isEqualTo(-2147483647);
        assertThat(value("2147483647").signedNumber(0)).isEqualTo(2147483647);
        assertThat(value("0").signedNumber(0)).isZero();
        String range = "a number from -2147483647 to 2147483647";
        assertThat(refusal("--1", in -> in.signedNumber(0))).isEqualTo(WRONG + range + ", found '--1'");
        assertThat(refusal("-", in -> in.signedNumber(0))).isEqualTo(WRONG + range + ", found '-'");
        assertThat(refusal("2147483648", in -> in.signedNumber(0))).isEqualTo(WRONG + range + ", found '2147483648'");
    }

    @Test
    void readsUnsignedNumbers() {
        assertThat(value("18446744073709551615").unsigned(0)).isEqualTo(-1);
        assertThat(refusal("-1", in -> in.unsigned(0))).isEqualTo(WRONG + "an unsigned 64-bit number, found '-1'");
    }

    @Test
    void readsOneOfTwoWords() {
        assertThat(value("on").isYes(0, "on", "off")).isTrue();
        assertThat(value("off").isYes(0, "on", "off")).isFalse();
        assertThat(refusal("yes", in -> in.isYes(0, "on", "off"))).isEqualTo(WRONG + "on or off, found 'yes'");
    }

    @Test
    void readsSetsOfCpus() {
        assertThat(value("0-2,5").cpus(0)).isEqualTo(CpuSet.of(0, 1, 2, 5));
        assertThat(refusal("5,x", in -> in.cpus(0))).startsWith(WRONG).endsWith(", found '5,x'");
    }

    @Test
    void keepsUnknownAttributesBehindTheKnownOneBeforeThem() {
        XmlReader in = Readers.liberal("<e a='1' b='2' c='3' d='4'/>");
        in.unknownAttribute(0);
        in.value(1);
        in.unknownAttribute(2);
        in.number(3);
        in.unknownAttribute(2);
        assertThat(in.endWithoutChildren().attributes())
                .containsExactly(
                        new Extras.Attribute(Optional.empty(), "a", "1"),
                        new Extras.Attribute(Optional.of(new Extras.Place("b", 1)), "c", "3"),
                        new Extras.Attribute(Optional.of(new Extras.Place("d", 1)), "c", "3"));
    }

    @Test
    void forgetsTheKnownAttributeOfAnotherElement() {
        XmlReader in = Readers.liberal("<e a='1'><f b='2'/></e>");
        in.value(0);
        in.nextChild();
        in.noAttributes();
        assertThat(in.endWithoutChildren().attributes())
                .containsExactly(new Extras.Attribute(Optional.empty(), "b", "2"));
    }

    @Test
    void refusesUnknownAttributesIfStrict() {
        assertThat(strictRefusal("<e a='1'/>", XmlReader::noAttributes))
                .isEqualTo("line 1, column 1, /e/@a: unknown attribute");
    }

    @Test
    void takesAnUntypedAttributeWithARightValueIfStrict() {
        String path = "<capabilities><host><cpu><maxphysaddr limit='39'/></cpu></host></capabilities>";
        Consumer<XmlReader> reading = in -> {
            in.nextChild();
            in.nextChild();
            in.nextChild();
            in.noAttributes();
        };
        XmlReader in = Readers.strict(path);
        reading.accept(in);
        assertThat(in.end().attributes()).containsExactly(new Extras.Attribute(Optional.empty(), "limit", "39"));
        assertThat(strictRefusal(path.replace("39", "none"), reading))
                .isEqualTo("line 1, column 26, /capabilities/host/cpu/maxphysaddr/@limit: wrong value: expected what"
                        + " libvirt's schema allows, found 'none'");
    }

    @Test
    void refusesIfStrictAlone() {
        assertThat(strictRefusal("<e/>", in -> in.refuseIfStrict(true, "odd"))).isEqualTo("line 1, column 1, /e: odd");
        assertThatNoException().isThrownBy(() -> Readers.strict("<e/>").refuseIfStrict(false, "odd"));
        assertThatNoException().isThrownBy(() -> Readers.liberal("<e/>").refuseIfStrict(true, "odd"));
    }

    @Test
    void requiresWhatMustBeThere() {
        XmlReader in = Readers.liberal("<e/>");
        assertThat(in.required("value", "element v")).isEqualTo("value");
        assertThat(Readers.refusal(in, reader -> reader.required(null, "element v")))
                .isEqualTo("line 1, column 1, /e: no element v");
        assertThat(Readers.refusal(in, reader -> reader.require(false, "element w")))
                .isEqualTo("line 1, column 1, /e: no element w");
        assertThatNoException().isThrownBy(() -> in.require(true, "element w"));
    }

    @Test
    void statesPositions() {
        XmlReader in = Readers.liberal("<r>\n <e a='1'/></r>");
        in.nextChild();
        assertThat(in.position()).isEqualTo(new XmlPosition(2, 2, "/r/e"));
        assertThat(in.positionOf(0)).isEqualTo(new XmlPosition(2, 2, "/r/e/@a"));
        assertThat(in.wrong("x", "y")).hasMessage("line 2, column 2, /r/e: wrong value: expected x, found 'y'");
        assertThat(in.wrong(0, "x")).hasMessage("line 2, column 2, /r/e/@a: wrong value: expected x, found '1'");
    }
}
