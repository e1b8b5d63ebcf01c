package io.vircaps.cpu.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.map.libvirt.LibvirtMapDirectory;
import io.vircaps.model.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Writes one of our maps from the map directory of a libvirt. It is not a test of the build: its name excludes it. It is
 * run by hand to add a release; {@code docs/cpu-map-format.md} describes how.
 */
class GenerateCpuMap {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "vircaps", "cpu", "map");

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    @Test
    void writesTheResource() throws IOException {
        Path directory = Path.of(property("directory"));
        CpuMap read = LibvirtMapDirectory.read(
                name -> Files.newInputStream(directory.resolve(name)),
                directory.toString(),
                Dialect.parse(property("release")));
        CpuMap map = new CpuMap(read.release(), property("source"), read.x86(), read.ppc64(), read.arm());
        Path file = RESOURCES.resolve("cpu-map-" + map.release() + ".txt");
        Files.writeString(file, CpuMapText.write(map), StandardCharsets.UTF_8);

        assertThat(CpuMapText.read(Files.readString(file), file.toString())).isEqualTo(map);
    }
}
