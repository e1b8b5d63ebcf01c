package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SgxXmlTest {
    private static final String FULL = """
            <sgx supported='yes'>
              <flc>no</flc>
              <sgx1>yes</sgx1>
              <sgx2>no</sgx2>
              <section_size unit='KiB'>3072</section_size>
              <sections>
                <section node='0' size='1024' unit='KiB'/>
                <section node='1' size='2048' unit='KiB'/>
              </sections>
            </sgx>
            """;
    private static final Sgx SGX =
            sgx(new Sgx.Section(0, MemorySize.ofKibibytes(1024)), new Sgx.Section(1, MemorySize.ofKibibytes(2048)));

    private static Sgx sgx(Sgx.Section... sections) {
        return new Sgx(
                Optional.of(new Sgx.Enclaves(false, true, false, MemorySize.ofKibibytes(3072), List.of(sections))),
                Extras.NONE);
    }

    private static void refuses(String content, String message) {
        assertThatThrownBy(() -> Fragments.read("<sgx supported='yes'>" + content + "</sgx>", SgxXml::read))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsSectionsByCell() {
        assertThat(Fragments.read(FULL, SgxXml::read)).isEqualTo(SGX);
    }

    @Test
    void distinguishesTheGenerations() {
        Sgx.Enclaves enclaves = Fragments.read(
                        FULL.replace(">no<", ">?<").replace(">yes<", ">no<").replace(">?<", ">yes<"), SgxXml::read)
                .enclaves()
                .orElseThrow();

        assertThat(enclaves.flc()).isTrue();
        assertThat(enclaves.sgx1()).isFalse();
        assertThat(enclaves.sgx2()).isTrue();
    }

    @Test
    void writesSectionsByCell() {
        assertThat(Fragments.written(Fragments.NEWEST, out -> SgxXml.write(out, SGX)))
                .isEqualTo(FULL);
        assertThat(Fragments.written(Fragments.NEWEST, out -> SgxXml.write(out, sgx())))
                .doesNotContain("<sections>");
    }

    @Test
    void writesWhatIsNotSupportedInOneElement() {
        Sgx none = Fragments.read("<sgx supported='no'/>", SgxXml::read);

        assertThat(none).isEqualTo(new Sgx(Optional.empty(), Extras.NONE));
        assertThat(Fragments.written(Fragments.NEWEST, out -> SgxXml.write(out, none)))
                .isEqualTo("<sgx supported='no'/>\n");
    }

    @Test
    void keepsUnknownPartsOfSections() {
        String text = FULL.replace("node='0'", "node='0' kind='x'").replace("<sections>", "<sections total='2'>");

        assertThat(Fragments.written(Fragments.NEWEST, out -> SgxXml.write(out, Fragments.read(text, SgxXml::read))))
                .isEqualTo(text);
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("", "no element flc");
        refuses("<flc>maybe</flc>", "/sgx/flc");
        refuses("<section_size unit='MiB'>3</section_size>", "/sgx/section_size/@unit");
        refuses("<sections><section node='0'/></sections>", "no attribute size");
        refuses("<sections><section size='1'/></sections>", "no attribute node");
    }
}
