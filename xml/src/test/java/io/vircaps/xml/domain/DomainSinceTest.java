package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.token.XmlWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DomainSinceTest {
    private static XmlWriter writer(Dialect dialect) {
        return new XmlWriter(dialect, EarlyFormatter.OTHER, false);
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithItsRelease(DomainSince row) {
        assertThat(row.in(writer(row.since()))).isTrue();
        assertThat(row.in(writer(Dialect.OLDEST))).isFalse();
    }

    @Test
    void findsARowByItsPart() {
        assertThat(DomainSince.has(writer(new Dialect(9, 1, 0)), "crypto")).isTrue();
        assertThat(DomainSince.has(writer(new Dialect(9, 0, 0)), "crypto")).isFalse();
        assertThat(DomainSince.has(writer(new Dialect(5, 1, 0)), "disk/model")).isFalse();
    }

    @Test
    void hasEveryPartWithoutARow() {
        assertThat(DomainSince.has(writer(Dialect.OLDEST), "disk/bus")).isTrue();
    }

    @Test
    void marksWhatIsKnownRoughly() {
        assertThat(DomainSince.TPM.entry().isApproximate()).isTrue();
        assertThat(DomainSince.RNG.entry().isApproximate()).isFalse();
    }

    @Test
    void hasTheReleasesOfLibvirt() {
        String table = """
                2.3.0 CPU
                7.1.0 MAXIMUM
                ~6.5.0 PASSTHROUGH_MIGRATABLE
                9.3.0 HOST_MODEL_MAXPHYSADDR
                7.1.0 MODEL_DEPRECATED
                8.9.0 MODEL_VENDOR
                10.10.0 MODEL_CANONICAL
                10.9.0 BLOCKERS
                4.4.0 IOTHREADS
                5.3.0 FIRMWARE
                12.1.0 FIRMWARE_FEATURES
                5.3.0 LOADER_SECURE
                12.1.0 VARSTORE
                ~8.0.0 MEMORY_BACKING
                ~5.2.0 DISK_MODEL
                1.3.5 GRAPHICS
                1.3.5 VIDEO
                ~12.0.0 IOMMUFD
                5.7.0 RNG
                ~8.0.0 FILESYSTEM
                ~8.0.0 TPM
                ~9.0.0 TPM_VERSION
                8.9.0 REDIRDEV
                8.9.0 CHANNEL
                9.1.0 CRYPTO
                10.6.0 INTERFACE
                10.10.0 PANIC
                11.5.0 CONSOLE
                1.3.4 FEATURES
                4.4.0 VMCOREINFO
                4.4.0 GENID
                5.10.0 BACKING_STORE_INPUT
                ~6.0.0 BACKUP
                9.6.0 ASYNC_TEARDOWN
                7.6.0 S390_PV
                10.7.0 PS2
                11.6.0 TDX
                4.5.0 SEV
                8.0.0 SEV_GUESTS
                ~8.4.0 SEV_CPU0
                8.10.0 SGX
                9.0.0 HYPERV
                11.9.0 HYPERV_DEFAULTS
                10.5.0 LAUNCH_SECURITY
                """;

        assertThat(Arrays.stream(DomainSince.values())
                        .map(row -> (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row))
                .containsExactlyElementsOf(table.lines().toList());
    }
}
