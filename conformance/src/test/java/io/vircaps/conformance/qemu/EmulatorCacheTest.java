package io.vircaps.conformance.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.conformance.qemu.EmulatorCache.StoredMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorCacheTest {
    @TempDir
    private Path directory;

    @Test
    void readsFlagsArchAndMachinesOfEachRun() throws IOException {
        Path file = Files.writeString(directory.resolve("caps.xml"), """
                <qemuCaps>
                  <flag name='kvm'/>
                  <flag name='tcg'/>
                  <arch>x86_64</arch>
                  <machine type='kvm' name='pc-1' alias='pc' hotplugCpus='yes' maxCpus='255' default='yes'/>
                  <machine type='kvm' name='isapc' deprecated='yes'/>
                  <machine type='tcg' name='pc-1' maxCpus='1'/>
                </qemuCaps>
                """);

        EmulatorCache cache = EmulatorCache.read(file);

        assertThat(cache.has("kvm")).isTrue();
        assertThat(cache.has("hvf")).isFalse();
        assertThat(cache.arch()).isEqualTo("x86_64");
        assertThat(cache.machines("kvm"))
                .containsExactly(
                        new StoredMachine("kvm", "pc-1", Optional.of("pc"), 255, false),
                        new StoredMachine("kvm", "isapc", Optional.empty(), 0, true));
        assertThat(cache.machines("tcg")).containsExactly(new StoredMachine("tcg", "pc-1", Optional.empty(), 1, false));
    }
}
