package io.vircaps.connect.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.cpu.CpuMapException;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenCpuMapTest {
    @TempDir
    Path directory;

    @Test
    void isOursForTheDialect() {
        CpuMap map = new ChosenCpuMap(ConnectionOptions.DEFAULT.dialect(new Dialect(9, 5, 0))).load();

        assertThat(map.release()).isEqualTo(new Dialect(9, 0, 0));
    }

    @Test
    void isTheOneOfTheDirectory() throws IOException {
        Files.writeString(
                directory.resolve("index.xml"), "<cpus><arch name='x86'><include filename='v.xml'/></arch></cpus>");
        Files.writeString(directory.resolve("v.xml"), "<cpus><vendor name='Intel' string='GenuineIntel'/></cpus>");

        CpuMap map = new ChosenCpuMap(ConnectionOptions.DEFAULT.cpuMap(directory)).load();

        assertThat(map.x86().vendors()).hasSize(1);
        assertThat(map.x86().models()).isEmpty();
    }

    @Test
    void hasAFingerprintOnlyWhereItIsOurs() {
        ConnectionOptions old = ConnectionOptions.DEFAULT.dialect(new Dialect(9, 0, 0));

        assertThat(new ChosenCpuMap(old).fingerprint())
                .isPresent()
                .isEqualTo(new ChosenCpuMap(old.dialect(new Dialect(9, 5, 0))).fingerprint())
                .isNotEqualTo(new ChosenCpuMap(old.dialect(new Dialect(99, 0, 0))).fingerprint());
        assertThat(new ChosenCpuMap(old.cpuMap(directory)).fingerprint()).isEmpty();
    }

    @Test
    void namesTheDirectoryThatHoldsNone() {
        ChosenCpuMap map = new ChosenCpuMap(ConnectionOptions.DEFAULT.cpuMap(directory));

        assertThatThrownBy(map::load)
                .isInstanceOf(CpuMapException.class)
                .hasMessageContaining(directory.resolve("index.xml").toString());
    }
}
