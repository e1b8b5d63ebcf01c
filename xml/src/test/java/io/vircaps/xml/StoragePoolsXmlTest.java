package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import io.vircaps.xml.error.XmlException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoragePoolsXmlTest {
    @Test
    void writesTheFormatsOfEachType() {
        StorageFormats sources = new StorageFormats("auto", List.of("auto", "ext4"));
        StorageFormats targets = new StorageFormats("raw", List.of("raw", "qcow2"));
        assertThat(StoragePoolsXml.write(List.of(
                        new StoragePoolType("fs", true, Optional.of(sources), Optional.of(targets)),
                        new StoragePoolType("zfs", false, Optional.empty(), Optional.empty()))))
                .isEqualTo("""
                        <storagepoolCapabilities>
                          <pool type='fs' supported='yes'>
                            <poolOptions>
                              <defaultFormat type='auto'/>
                              <enum name='sourceFormatType'>
                                <value>auto</value>
                                <value>ext4</value>
                              </enum>
                            </poolOptions>
                            <volOptions>
                              <defaultFormat type='raw'/>
                              <enum name='targetFormatType'>
                                <value>raw</value>
                                <value>qcow2</value>
                              </enum>
                            </volOptions>
                          </pool>
                          <pool type='zfs' supported='no'>
                          </pool>
                        </storagepoolCapabilities>
                        """);
        assertThat(StoragePoolsXml.write(List.of()))
                .isEqualTo("<storagepoolCapabilities>\n</storagepoolCapabilities>\n");
    }

    @Test
    void readsWhatItWrites() {
        StorageFormats sources = new StorageFormats("auto", List.of("auto", "ext4"));
        StorageFormats targets = new StorageFormats("raw", List.of());
        List<StoragePoolType> types = List.of(
                new StoragePoolType("fs", true, Optional.of(sources), Optional.of(targets)),
                new StoragePoolType("logical", true, Optional.of(sources), Optional.empty()),
                new StoragePoolType("zfs", false, Optional.empty(), Optional.empty()));

        assertThat(StoragePoolsXml.read(StoragePoolsXml.write(types))).isEqualTo(types);
    }

    @Test
    void skipsUnknownPartsOfADocument() {
        assertThat(StoragePoolsXml.read("""
                        <storagepoolCapabilities>
                          <new/>
                          <pool type='rbd' supported='yes' speed='9'>
                            <poolOptions><new/><defaultFormat type='raw' since='1'/></poolOptions>
                          </pool>
                        </storagepoolCapabilities>
                        """))
                .containsExactly(new StoragePoolType(
                        "rbd", true, Optional.of(new StorageFormats("raw", List.of())), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<capabilities/>|expected a document <storagepoolCapabilities>, found '<capabilities>'",
                "<storagepoolCapabilities>|",
                "<storagepoolCapabilities><pool supported='yes'/></storagepoolCapabilities>|no attribute type",
                "<storagepoolCapabilities><pool type='a'/></storagepoolCapabilities>|no attribute supported",
                "<storagepoolCapabilities><pool type='a' supported='1'/></storagepoolCapabilities>|found '1'",
                "<storagepoolCapabilities><pool type='a' supported='no'><volOptions/></pool></storagepoolCapabilities>"
                        + "|no element defaultFormat"
            })
    void refusesWhatIsNoDocument(String document, String why) {
        assertThatThrownBy(() -> StoragePoolsXml.read(document))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining(why == null ? "" : why);
    }
}
