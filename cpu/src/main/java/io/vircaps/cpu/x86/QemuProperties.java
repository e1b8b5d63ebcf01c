package io.vircaps.cpu.x86;

import io.vircaps.cpu.X86Signature;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CPU as QEMU describes it; QMP {@code query-cpu-model-expansion}, member {@code props}.
 *
 * @param features  names of the properties that are {@code true}, as QEMU writes them; unknown ones are ignored
 * @param vendor    property {@code vendor}: the twelve characters
 * @param signature properties {@code family}, {@code model} and {@code stepping}; 0 where absent
 */
public record QemuProperties(Set<String> features, Optional<String> vendor, X86Signature signature) {
    /** libvirt's names of the features that have another name in QEMU. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cmp-legacy", "cmp_legacy"),
            Map.entry("ds-cpl", "ds_cpl"),
            Map.entry("fxsr-opt", "fxsr_opt"),
            Map.entry("kvm-pv-eoi", "kvm_pv_eoi"),
            Map.entry("kvm-pv-unhalt", "kvm_pv_unhalt"),
            Map.entry("lahf-lm", "lahf_lm"),
            Map.entry("nodeid-msr", "nodeid_msr"),
            Map.entry("pclmulqdq", "pclmuldq"),
            Map.entry("perfctr-core", "perfctr_core"),
            Map.entry("perfctr-nb", "perfctr_nb"),
            Map.entry("tsc-adjust", "tsc_adjust"),
            Map.entry("vmx-invept-single-context-noglobals", "vmx-invvpid-single-context-noglobals"));

    public QemuProperties {
        features = Set.copyOf(features);
    }

    /** libvirt's name of a feature by QEMU's. */
    public static String toLibvirt(String feature) {
        return NAMES.getOrDefault(feature, feature);
    }
}
