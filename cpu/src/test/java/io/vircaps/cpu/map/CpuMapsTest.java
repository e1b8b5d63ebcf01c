package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuMapsTest {
    @ParameterizedTest
    @CsvSource({
        "0.7.5, 7.0.0",
        "7.0.0, 7.0.0",
        "8.9.0, 7.0.0",
        "9.0.0, 9.0.0",
        "11.2.0, 9.0.0",
        "11.3.0, 11.3.0",
        "12.7.9, 11.3.0",
        "12.8.0, 12.8.0",
        "13.0.0, 12.8.0"
    })
    void takesTheNewestMapThatIsNotNewerThanTheDialect(String dialect, String release) {
        assertThat(CpuMaps.of(Dialect.parse(dialect)).release()).isEqualTo(Dialect.parse(release));
    }

    @Test
    void hasWhatLibvirt900Has() {
        CpuMap map = CpuMaps.of(new Dialect(9, 0, 0));

        assertThat(map.x86().vendors()).extracting(X86Vendor::name).containsExactly("Intel", "AMD", "Hygon");
        assertThat(map.x86().features()).hasSize(212);
        assertThat(map.x86().models()).hasSize(58);
        assertThat(map.ppc64().models()).hasSize(7);
        assertThat(map.arm().vendors()).hasSize(14);
        assertThat(map.arm().models()).hasSize(12);
    }

    @Test
    void namesTheReleaseThatHasNoMap() {
        assertThat(CpuMaps.source(new Dialect(9, 0, 0)).shortcoming()).isEmpty();
        assertThat(CpuMaps.source(new Dialect(12, 8, 0)).shortcoming()).isEmpty();
        assertThat(CpuMaps.source(new Dialect(12, 9, 0)).shortcoming()).isEmpty();
        assertThat(CpuMaps.source(new Dialect(12, 9, 1)).shortcoming()).isPresent();
        assertThat(CpuMaps.source(new Dialect(99, 0, 0)).shortcoming())
                .contains("there is none of libvirt 99.0.0, that of 12.8.0 stands in");
        assertThat(CpuMaps.source(new Dialect(12, 7, 9)).shortcoming())
                .contains("there is none of libvirt 12.7.9, that of 11.3.0 stands in");
        assertThat(CpuMaps.source(new Dialect(1, 0, 0)).shortcoming())
                .contains("there is none of libvirt 1.0.0, that of 7.0.0 stands in");
    }

    @Test
    void marksWhatCannotMigrate() {
        assertThat(CpuMaps.of(new Dialect(9, 0, 0)).x86().features())
                .filteredOn(feature -> !feature.migratable())
                .extracting(X86Feature::name)
                .containsExactly("xsaves", "invtsc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.0.0", "9.0.0", "11.3.0", "12.8.0"})
    void isAsTheGeneratorWritesItAndDefinesAllItNames(String number) throws IOException {
        Dialect release = Dialect.parse(number);
        String name = "cpu-map-" + release + ".txt";
        try (InputStream resource = Objects.requireNonNull(CpuMaps.class.getResourceAsStream(name))) {
            byte[] bytes = resource.readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(bytes);

            assertThat(CpuMapText.write(CpuMaps.of(release))).isEqualTo(text);
            assertThat(CpuMapText.read(text, name)).isEqualTo(CpuMaps.of(release));
            assertThat(CpuMaps.source(release).fingerprint()).contains(Long.toHexString(sum.getValue()));
        }
    }

    @Test
    void findsTheNewestMapThatMeetsACondition() {
        assertThat(CpuMaps.newestWith(map -> true)).contains(new Dialect(12, 8, 0));
        assertThat(CpuMaps.newestWith(map -> map.release().equals(new Dialect(9, 0, 0))))
                .contains(new Dialect(9, 0, 0));
        assertThat(CpuMaps.newestWith(map -> false)).isEmpty();
    }
}
