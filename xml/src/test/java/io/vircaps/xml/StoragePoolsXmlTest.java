package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
