package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.xml.XmlTree;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    private static final String ONE = "<one/><many/>";

    private final Structure structure = new Structure("""
            # a comment

            root  @id=UNSIGNED @kind?=big|small  one opt? any* many+
            root/one
            root/opt  =yes|no
            root/any  =TEXT
            root/many  @a?=TEXT deep?
            root/many/deep  =POSITIVE
            """);

    private Optional<String> fault(String element) {
        InputStream bytes = new ByteArrayInputStream(element.getBytes(StandardCharsets.UTF_8));
        return structure.fault("root", XmlTree.read(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<root id='1'>" + ONE + "</root>",
                "<root kind='big' id='1'>" + ONE + "</root>",
                "<root id='1'><many/><many a=''><deep> 1 </deep></many><any/><any>x</any><opt>no</opt><one/></root>"
            })
    void allowsWhatTheTableHas(String element) {
        assertThat(fault(element)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<root><one/><many/></root>|attribute id is missing",
                "<root kind='big'><one/><many/></root>|attribute id is missing",
                "<root id='1' b=''><one/><many/></root>|attribute b is not allowed",
                "<root id='x'><one/><many/></root>|attribute id has a value that is not allowed: x",
                "<root id='1' kind='huge'><one/><many/></root>|attribute kind has a value that is not allowed: huge",
                "<root id='1'><many/></root>|element one is missing",
                "<root id='1'><one/></root>|element many is missing",
                "<root id='1'><one/><one/><many/></root>|element one stands there twice",
                "<root id='1'><one/><many/><opt>no</opt><opt>no</opt></root>|element opt stands there twice",
                "<root id='1'><one/><many/><new/></root>|element new is not allowed",
                "<root id='1'><one>x</one><many/></root>|one: its text is not allowed: x",
                "<root id='1'><one/><many/><opt>maybe</opt></root>|opt: its text is not allowed: maybe",
                "<root id='1'><one/><many/><many b=''/></root>|many: attribute b is not allowed",
                "<root id='1'><one/><many><deep>0</deep></many></root>|deep: its text is not allowed: 0"
            })
    void namesTheFirstFault(String element, String fault) {
        assertThat(fault(element)).contains(fault);
    }

    @Test
    void allowsNoElementWithoutALine() {
        InputStream bytes = new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(structure.fault("other", XmlTree.read(bytes))).contains("element a is not allowed in it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "TEXT|''|true",
                "ARCH| x86_64 |true",
                "ARCH|abacus|false",
                "POSITIVE|1|true",
                "POSITIVE|0|false",
                "POSITIVE|-1|false",
                "POSITIVE|''|false",
                "POSITIVE|/|false",
                "POSITIVE|:|false",
                "POSITIVE|99999999999999999999|true",
                "POSITIVE|x|false",
                "UNSIGNED| 4294967295 |true",
                "UNSIGNED|4294967296|false",
                "UNSIGNED|x|false",
                "LONG|18446744073709551615|true",
                "LONG|18446744073709551616|false",
                "LONG|x|false",
                "DISTANCE|10|true",
                "DISTANCE|9|false",
                "DISTANCE|255|true",
                "DISTANCE|256|false",
                "DISTANCE|x|false",
                "UNIT|KiB|true",
                "UNIT|bytes|true",
                "UNIT|bit|false",
                "HOSTFEATURE|sse4-1_2|true",
                "HOSTFEATURE|sse4.1|false",
                "FEATURE|sse4.1|true",
                "FEATURE|a b|false",
                "VENDORID|abcdefghijkl|true",
                "VENDORID|abcdefghijk|false",
                "VENDORID|abcdef,hijkl|false",
                "CPUSET|0-3,^2,7|true",
                "CPUSET|0-|false",
                "a|a|true",
                "a|b|false"
            })
    void knowsTheFormOfAValue(String form, String value, boolean fits) {
        assertThat(Structure.fits(form, value)).isEqualTo(fits);
    }

    @Test
    void knowsTheFormOfSeveralWords() {
        assertThat(Structure.fits("yes|no", " no ")).isTrue();
        assertThat(Structure.fits("yes|no", "yes|no")).isFalse();
    }
}
