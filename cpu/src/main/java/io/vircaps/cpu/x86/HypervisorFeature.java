package io.vircaps.cpu.x86;

import io.vircaps.cpu.data.X86Data;
import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;

/**
 * A feature that a hypervisor announces in a CPUID leaf of its own: KVM in {@code CPUID.40000001}, the Hyper-V
 * interface in {@code CPUID.40000003} and {@code .40000004} (Hypervisor Top Level Functional Specification, section
 * 2.4). No map has these features, and they take no part in decoding; they can be looked up by name.
 */
enum HypervisorFeature {
    KVM_PV_UNHALT("kvm_pv_unhalt", 0x40000001, 1 << 7, 0),
    HV_RUNTIME("hv-runtime", 0x40000003, 1, 0),
    HV_SYNIC("hv-synic", 0x40000003, 1 << 2, 0),
    HV_STIMER("hv-stimer", 0x40000003, 1 << 3, 0),
    HV_RELAXED("hv-relaxed", 0x40000003, 1 << 5, 0),
    HV_VAPIC("hv-vapic", 0x40000003, 1 << 4 | 1 << 5, 0),
    HV_VPINDEX("hv-vpindex", 0x40000003, 1 << 6, 0),
    HV_RESET("hv-reset", 0x40000003, 1 << 7, 0),
    HV_FREQUENCIES("hv-frequencies", 0x40000003, 1 << 11, 0),
    HV_REENLIGHTENMENT("hv-reenlightenment", 0x40000003, 1 << 13, 0),
    HV_TLBFLUSH("hv-tlbflush", 0x40000004, 1 << 2, 0),
    HV_AVIC("hv-avic", 0x40000004, 1 << 9, 0),
    HV_IPI("hv-ipi", 0x40000004, 1 << 10, 0),
    HV_EVMCS("hv-evmcs", 0x40000004, 1 << 14, 0),
    HV_STIMER_DIRECT("hv-stimer-direct", 0x40000003, 0, 1 << 19);

    private final String text;
    private final int index;
    private final int eax;
    private final int edx;

    HypervisorFeature(String text, int index, int eax, int edx) {
        this.text = text;
        this.index = index;
        this.eax = eax;
        this.edx = edx;
    }

    private CpuidLeaf leaf() {
        return new CpuidLeaf(index, 0, eax, 0, 0, edx);
    }

    static Optional<HypervisorFeature> of(String name) {
        for (HypervisorFeature feature : values()) {
            if (feature.text.equals(name)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    boolean isIn(X86Data data) {
        return data.covers(leaf());
    }

    X86Data data() {
        return new X86Data(List.of(leaf()), List.of());
    }
}
