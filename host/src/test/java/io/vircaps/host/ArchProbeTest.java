package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchProbeTest {
    private static HostView host(String machine, String dialect) {
        return HostView.of(HostSource.of(Map.of(), Map.of("arch", machine)), Dialect.parse(dialect));
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, 9.0.0, x86_64",
        "amd64, 9.0.0, x86_64",
        "i386, 7.0.0, i686",
        "i586, 7.0.0, i686",
        "arm64, 9.0.0, aarch64",
        "aarch64, 7.0.0, aarch64",
        "loongarch64, 10.2.0, loongarch64"
    })
    void isTheCanonicalNameOfTheMachine(String machine, String dialect, String arch) {
        assertThat(ArchProbe.probe(host(machine, dialect))).isEqualTo(Probed.of(Optional.of(new Arch(arch))));
    }

    @ParameterizedTest
    @CsvSource({"vax, 9.0.0", "arm64, 7.0.0", "loongarch64, 10.1.0", "i86, 9.0.0", "x86, 9.0.0"})
    void isAbsentWithANoteWhereTheReleaseDoesNotKnowIt(String machine, String dialect) {
        assertThat(ArchProbe.probe(host(machine, dialect)))
                .isEqualTo(Probed.of(
                        Optional.empty(),
                        Note.of(
                                HostReason.ARCH_UNKNOWN,
                                "uname",
                                machine + ", which libvirt " + dialect + " does not know")));
    }

    @Test
    void namesTheArchitectureWhateverTheReleaseKnows() {
        HostFacts facts = HostSource.of(Map.of(), Map.of("arch", "arm64")).facts();

        assertThat(ArchProbe.named(facts)).isEqualTo(Arch.AARCH64);
        assertThat(ArchProbe.known(facts, Dialect.parse("7.0.0"))).isEqualTo(Arch.NONE);
        assertThat(ArchProbe.known(facts, Dialect.parse("9.0.0"))).isEqualTo(Arch.AARCH64);
    }
}
