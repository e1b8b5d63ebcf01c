package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumXmlTest {
    @Test
    void readsValuesInTheirOrder() {
        EnumValues values =
                Fragments.read("<enum name='bus'><value>usb</value><value>fdc</value></enum>", EnumXml::read);

        assertThat(values).isEqualTo(EnumValues.of(EnumValue.USB, EnumValue.FDC));
    }

    @Test
    void keepsAValueThatNoConstantHas() {
        EnumValues values = Fragments.read("<enum name='bus'><value>ufs</value></enum>", EnumXml::read);

        assertThat(values.values()).containsExactly(new EnumValue("ufs"));
    }

    @Test
    void keepsAnUnknownElement() {
        EnumValues values = Fragments.read("<enum name='bus'><range/><value>usb</value></enum>", EnumXml::read);

        assertThat(values.values()).containsExactly(EnumValue.USB);
        assertThat(values.extras().elements()).extracting(Extras.Element::name).containsExactly("range");
    }

    @Test
    void writesEachValueOnALine() {
        assertThat(Fragments.written(
                        Fragments.NEWEST,
                        out -> EnumXml.write(out, EnumName.BUS, EnumValues.of(EnumValue.USB, EnumValue.FDC))))
                .isEqualTo("""
                        <enum name='bus'>
                          <value>usb</value>
                          <value>fdc</value>
                        </enum>
                        """);
    }

    @Test
    void closesAnEnumWithoutValuesAtOnce() {
        assertThat(Fragments.written(
                        Fragments.NEWEST, out -> EnumXml.write(out, EnumName.CAPS_TYPE, EnumValues.of(List.of()))))
                .isEqualTo("<enum name='capsType'/>\n");
    }
}
