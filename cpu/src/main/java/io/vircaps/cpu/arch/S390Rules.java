package io.vircaps.cpu.arch;

import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;

/** The rules of IBM Z, where QEMU decides nearly everything; {@code cpu_s390.c}. */
public final class S390Rules extends NamedModelRules {
    /** Rules without a map: libvirt has no map of IBM Z. */
    public S390Rules() {
        super("s390x");
    }

    @Override
    public CpuComparison compare(Cpu host, Cpu cpu) {
        return CpuComparison.of(CpuComparison.Result.IDENTICAL, CpuComparison.Rule.LEFT_TO_HYPERVISOR);
    }

    @Override
    public BaselineStates baselineStates() {
        throw CpuNotUsableException.notSupported("compute a baseline of", "s390x");
    }

    @Override
    public GuestCpu update(GuestCpu guest, Cpu host) {
        if (guest.terms().takesAll()) {
            return guest;
        }
        if (guest.terms().mode() == CpuMode.HOST_MODEL) {
            return onHostsModel(guest, host, guest.features());
        }
        if (guest.terms().match() == CpuMatch.MINIMUM) {
            throw CpuNotUsableException.unsupported("match mode minimum is not supported on s390x");
        }
        if (guest.features().stream().anyMatch(one -> one.policy() == FeaturePolicy.OPTIONAL)) {
            throw CpuNotUsableException.unsupported("optional CPU features are not supported on s390x");
        }
        return guest;
    }
}
