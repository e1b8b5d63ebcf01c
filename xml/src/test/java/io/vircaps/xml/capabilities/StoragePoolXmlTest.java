package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.pool.StoragePool;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoragePoolXmlTest {
    private static final Codec<StoragePool> POOL = new Codec<>(StoragePoolXml::read, StoragePoolXml::write);

    private static final String FULL = """
            <pool>
              <enum name='type'>
                <value>logical</value>
                <value>dir</value>
              </enum>
              <enum name='format'>
              </enum>
            </pool>
            """;

    @Test
    void readsEveryPart() {
        assertThat(POOL.read(FULL))
                .isEqualTo(new StoragePool(
                        List.of(
                                new StoragePool.Choice("type", List.of("logical", "dir"), Extras.NONE),
                                new StoragePool.Choice("format", List.of(), Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(POOL.rewritten(FULL, "5.2.0")).isEqualTo(FULL);
        assertThat(POOL.rewritten("<pool/>", Codec.NEWEST)).isEqualTo("<pool>\n</pool>\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <pool kind='x'>
                  <enum name='type' open='yes'>
                    <value since='1'>dir</value>
                    <alias/>
                  </enum>
                  <limit/>
                </pool>
                """;
        assertThat(POOL.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void namesThePlaceOfWhatIsMissing() {
        assertThat(POOL.refusal("<pool><enum name='a'/><enum/></pool>"))
                .isEqualTo("line 2, column 23, /x/pool/enum[2]: no attribute name");
    }

    @Test
    void refusesAnEmptyValueIfStrict() {
        assertThat(POOL.strictRefusal("<pool><enum name='a'><value/></enum></pool>"))
                .endsWith("/x/pool/enum/value: no text");
    }
}
