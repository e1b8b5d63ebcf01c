package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import java.util.OptionalInt;

/** What KVM itself limits; {@code Documentation/virt/kvm/api.rst}. */
public final class KvmLimits {
    private static final String RECORDED = "kvm.max-vcpus";

    private KvmLimits() {}

    /**
     * Most virtual CPUs of a virtual machine, {@code KVM_CAP_MAX_VCPUS}; empty where KVM cannot be asked. A host folder
     * tells it as {@code kvm.max-vcpus}.
     */
    public static OptionalInt maxVcpus(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded(RECORDED).map(KvmLimits::number).orElse(OptionalInt.empty());
        }
        try {
            return OptionalInt.of(ForeignCalls.maxVcpus());
        } catch (ForeignCallException unanswered) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt number(String digits) {
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
