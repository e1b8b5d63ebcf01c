package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents written by hand in the shape of one release each: what is read is written back, byte for byte. */
class RoundTripTest {
    @ParameterizedTest
    @CsvSource({
        "empty, 9.0.0",
        "future, 9.0.0",
        "qemu, 0.2.1",
        "qemu, 0.3.3",
        "qemu, 0.7.0",
        "qemu, 0.7.1",
        "qemu, 10.1.0",
        "qemu, 3.8.0",
        "qemu, 9.0.0",
        "storage, 9.0.0",
        "test, 0.3.3",
        "test, 9.0.0",
        "xen, 1.2.11"
    })
    void givesBackWhatItRead(String kind, String release) {
        String document = Documents.named(kind + "-" + release);
        Dialect dialect = Dialect.parse(release);
        Capabilities read = CapabilitiesXml.read(document);
        assertThat(CapabilitiesXml.write(read, dialect)).isEqualTo(document);
        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(read, dialect, Escaping.ALWAYS)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "empty-9.0.0, 9.0.0",
        "qemu-0.2.1, 0.3.3",
        "qemu-0.3.3, 0.3.3",
        "qemu-0.7.0, 0.7.0",
        "qemu-0.7.1, 1.2.9",
        "qemu-10.1.0, 12.4.0",
        "qemu-3.8.0, 3.5.0",
        "qemu-9.0.0, 9.0.0",
        "test-0.3.3, 0.3.3",
        "xen-1.2.11, 1.2.9"
    })
    void findsTheReleaseThatWroteIt(String name, String release) {
        assertThat(CapabilitiesXml.dialectOf(Documents.named(name))).contains(Dialect.parse(release));
    }
}
