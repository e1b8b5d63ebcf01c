package io.vircaps.kernel.cpu;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.HostSource;
import java.util.Optional;
import java.util.OptionalInt;

/** What KVM itself limits; {@code Documentation/virt/kvm/api.rst}. */
public final class KvmLimits {
    private static final String RECORDED = "kvm.max-vcpus";
    private static final String SUBCORE_THREADS = "kvm.ppc-smt";
    private static final String API_VERSION = "kvm.api-version";

    /** "4.1 KVM_GET_API_VERSION": the only one that applications take. */
    private static final int STABLE = 12;

    private KvmLimits() {}

    /**
     * Most virtual CPUs of a virtual machine, {@code KVM_CAP_MAX_VCPUS}; empty where KVM cannot be asked. A host
     * directory tells it as {@code kvm.max-vcpus}.
     */
    public static OptionalInt maxVcpus(HostSource host) {
        if (!host.isLive()) {
            return host.facts()
                    .recorded(RECORDED)
                    .map(number -> OptionalInt.of(Integer.parseInt(number)))
                    .orElse(OptionalInt.empty());
        }
        try {
            return OptionalInt.of(ForeignCalls.maxVcpus());
        } catch (ForeignCallException unanswered) {
            return OptionalInt.empty();
        }
    }

    /**
     * Threads of a subcore on POWER, {@code KVM_CAP_PPC_SMT}; 0 in its guests, empty where KVM cannot be asked. A host
     * directory tells it as {@code kvm.ppc-smt}.
     */
    public static OptionalInt subcoreThreads(HostSource host) {
        if (!host.isLive()) {
            return host.facts()
                    .recorded(SUBCORE_THREADS)
                    .map(told -> EntryName.number(told, ""))
                    .orElse(OptionalInt.empty());
        }
        try {
            return host.facts().kvm().opens() ? OptionalInt.of(ForeignCalls.subcoreThreads()) : OptionalInt.empty();
        } catch (ForeignCallException unanswered) {
            return OptionalInt.empty();
        }
    }

    /**
     * What is wrong with KVM's answer to the first question of all, {@code KVM_GET_API_VERSION}; empty if it is right,
     * or KVM cannot be asked. A host directory tells the answer as {@code kvm.api-version}.
     */
    public static Optional<String> refusal(HostSource host) {
        return apiVersion(host)
                .filter(answer -> !answer.equals(Integer.toString(STABLE)))
                .map(answer -> "KVM_GET_API_VERSION: " + answer);
    }

    /** KVM's answer to {@code KVM_GET_API_VERSION}, or its refusal; empty where it cannot be asked. */
    public static Optional<String> apiVersion(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded(API_VERSION);
        }
        return host.facts().kvm().opens() ? ForeignCalls.kvmApiVersion() : Optional.empty();
    }
}
