package io.vircaps.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Each benchmark once: it measures what its name says. */
class BenchmarksTest {
    @Test
    void readsTheSameDocumentInEveryWay() throws IOException, SAXException, XMLStreamException {
        XmlReading reading = new XmlReading();

        assertThat(reading.records().guests())
                .hasSize(reading.tree().getElementsByTagName("guest").getLength())
                .hasSize(26);
        assertThat(reading.events()).isPositive();
    }

    @Test
    void theDocumentHasTheSizeOfARealOne() {
        assertThat(Sample.document()).hasSizeBetween(40_000, 48_000);
        assertThat(CapabilitiesXml.dialectOf(Sample.document())).contains(Dialect.DEFAULT);
    }

    @Test
    void writesWhatWasRead() {
        assertThat(new XmlWriting().document()).isEqualTo(Sample.document());
    }

    @Test
    void requestsAllMachines() {
        QmpReplies replies = new QmpReplies();

        assertThat(replies.facts().machines()).hasSize(50);
        assertThat(replies.json().exchanges()).hasSize(6);
    }

    @Test
    void cpusHaveTheSizesOfRealOnes() {
        for (int size : new int[] {CpuDocuments.SMALL, CpuDocuments.LARGE}) {
            assertThat(CpuDocuments.ofSize(size))
                    .hasSize(5)
                    .doesNotHaveDuplicates()
                    .allSatisfy(document -> assertThat(document).hasSizeBetween(size, size + 60));
        }
    }

    @Test
    void computesWithCpus() {
        CpuComputing computing = new CpuComputing();

        assertThat(computing.decode().model()).contains("Nehalem");
        assertThat(computing.compare().result()).isEqualTo(CpuComparison.Result.INCOMPATIBLE);
        assertThat(computing.baseline().vendor()).contains("Intel");
    }
}
