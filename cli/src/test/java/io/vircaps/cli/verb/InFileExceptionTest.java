package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import org.junit.jupiter.api.Test;

class InFileExceptionTest {
    private static final XmlPosition POSITION = new XmlPosition(3, 7, "/cpu[2]");

    @Test
    void writesThePlaceAsCompilersDo() {
        assertThat(InFileException.place("a.xml", POSITION)).isEqualTo("a.xml:3:7: /cpu[2]");
    }

    @Test
    void addsThePlaceToAnErrorOfTheCpu() {
        VircapsException located =
                InFileException.of("a.xml", POSITION, CpuNotUsableException.invalid("it names no model"));

        assertThat(located).isInstanceOf(InFileException.class).hasMessage("a.xml:3:7: /cpu[2]: it names no model");
        assertThat(located.kind()).isEqualTo(Kind.INVALID_ARGUMENT);
    }

    @Test
    void leavesAnErrorOfTheMapAlone() {
        CpuMapException broken = new CpuMapException("index.xml", "no models");

        assertThat(InFileException.of("a.xml", POSITION, broken)).isSameAs(broken);
    }

    @Test
    void namesTheFileOfAMalformedDocument() {
        XmlException malformed =
                catchThrowableOfType(XmlException.class, () -> CapabilitiesXml.read("<capabilities>\n  </host>"));

        assertThat(new InFileException("a.xml", malformed))
                .hasMessageStartingWith("a.xml:2:")
                .hasCause(malformed);
    }
}
