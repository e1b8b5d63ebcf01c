package io.vircaps.kernel.cpu;

import io.vircaps.kernel.EntryName;
import io.vircaps.kernel.HostSource;
import java.util.Optional;
import java.util.OptionalInt;

/** The limits of KVM; {@code Documentation/virt/kvm/api.rst}. */
public final class KvmLimits {
    private static final String RECORDED = "kvm.max-vcpus";
    private static final String SUBCORE_THREADS = "kvm.ppc-smt";
    private static final String API_VERSION = "kvm.api-version";

    /** "4.1 KVM_GET_API_VERSION": applications must refuse every other version. */
    private static final int STABLE = 12;

    private KvmLimits() {}

    /**
     * The maximum number of virtual CPUs of a virtual machine, {@code KVM_CAP_MAX_VCPUS}; empty if KVM cannot be
     * queried. A host directory records it as {@code kvm.max-vcpus}.
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
     * Threads of a subcore on POWER, {@code KVM_CAP_PPC_SMT}; 0 in guests, empty if KVM cannot be queried. A host
     * directory records it as {@code kvm.ppc-smt}.
     */
    public static OptionalInt subcoreThreads(HostSource host) {
        if (!host.isLive()) {
            return host.facts()
                    .recorded(SUBCORE_THREADS)
                    .map(threads -> EntryName.number(threads, ""))
                    .orElse(OptionalInt.empty());
        }
        try {
            return host.facts().kvm().opens() ? OptionalInt.of(ForeignCalls.subcoreThreads()) : OptionalInt.empty();
        } catch (ForeignCallException unanswered) {
            return OptionalInt.empty();
        }
    }

    /**
     * The result of {@code KVM_GET_API_VERSION} as a clause if applications must refuse it; empty if they need not, or
     * KVM cannot be queried. A host directory records it as {@code kvm.api-version}.
     */
    public static Optional<String> refusal(HostSource host) {
        return apiVersion(host)
                .filter(version -> !version.equals(Integer.toString(STABLE)))
                .map(version -> "KVM_GET_API_VERSION: " + version);
    }

    /** Result or error of {@code KVM_GET_API_VERSION}; empty if KVM cannot be queried. */
    public static Optional<String> apiVersion(HostSource host) {
        if (!host.isLive()) {
            return host.facts().recorded(API_VERSION);
        }
        return host.facts().kvm().opens() ? ForeignCalls.kvmApiVersion() : Optional.empty();
    }
}
