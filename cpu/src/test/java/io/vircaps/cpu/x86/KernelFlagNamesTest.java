package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.model.Dialect;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelFlagNamesTest {
    private static final X86Rules RULES =
            new X86Rules(CpuMaps.of(Dialect.parse("11.3.0")).x86());

    private static KernelFlags cpu(String vendor, String flags) {
        return new KernelFlags(Set.of(flags.split(" ")), Optional.of(vendor), new X86Signature(6, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "GenuineIntel,sse4_1,sse4.1",
        "GenuineIntel,tsc_deadline_timer,tsc-deadline",
        "GenuineIntel,nonstop_tsc,invtsc",
        "GenuineIntel,dts,ds",
        "GenuineIntel,avx512_vnni,avx512vnni",
        "GenuineIntel,ibrs,spec-ctrl",
        "GenuineIntel,ibpb,spec-ctrl",
        "GenuineIntel,ssbd,ssbd",
        "AuthenticAMD,ibpb,ibpb",
        "AuthenticAMD,stibp,amd-stibp",
        "HygonGenuine,ssbd,amd-ssbd",
        "AuthenticAMD,svme_addr_chk,svme-addr-chk"
    })
    void findsTheFeatureOfAFlag(String vendor, String flag, String feature) {
        KernelFlags cpu = cpu(vendor, flag);
        X86Data data = RULES.dataOf(cpu);

        assertThat(RULES.hasFeature(data, feature)).isTrue();
        assertThat(RULES.unknown(cpu)).isEmpty();
        assertThat(data.signature()).isEqualTo(new X86Signature(6, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"AuthenticAMD,virt_ssbd ssbd,ssbd", "GenuineIntel,rep_good fpu,rep_good", "GenuineIntel,cpuid,cpuid"})
    void hasNoFeatureForOtherFlags(String vendor, String flags, String unknown) {
        assertThat(RULES.unknown(cpu(vendor, flags))).containsExactly(unknown);
    }
}
