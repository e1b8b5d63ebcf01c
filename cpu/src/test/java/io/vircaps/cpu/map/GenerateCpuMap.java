package io.vircaps.cpu.map;

import io.vircaps.cpu.map.libvirt.LibvirtMapDirectory;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Writes one of our maps from a libvirt's map folder. It is no test of the build: its name keeps it out, and it is run
 * by hand when there is a release to add; {@code docs/cpu-map-format.md} says how.
 */
class GenerateCpuMap {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "vircaps", "cpu", "map");

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    @Test
    void writesTheResource() throws IOException {
        Path folder = Path.of(property("folder"));
        CpuMap read = LibvirtMapDirectory.read(
                name -> Files.newInputStream(folder.resolve(name)),
                folder.toString(),
                Dialect.parse(property("release")));
        CpuMap map = new CpuMap(read.release(), property("source"), read.x86(), read.ppc64(), read.arm());
        Path file = RESOURCES.resolve("cpu-map-" + map.release() + ".txt");
        Files.writeString(file, CpuMapText.write(map), StandardCharsets.UTF_8);

        assertThat(CpuMapText.read(Files.readString(file), file.toString())).isEqualTo(map);
    }
}
