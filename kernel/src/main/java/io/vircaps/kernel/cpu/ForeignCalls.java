package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Foreign calls for what no file states. This is the form for Java before 25, in which every call fails; the form for
 * Java 25 is in {@code META-INF/versions/25}.
 */
@SuppressWarnings("DoNotCallSuggester") // the form for Java 25 does not always throw
final class ForeignCalls {
    private static final String TOO_OLD = "calls into the system need Java 25, this is Java "
            + Runtime.version().feature();

    private ForeignCalls() {}

    /** All CPUID leaves of the processor this thread runs on. */
    static List<CpuidLeaf> cpuid() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Those of the model-specific registers that KVM knows, by number. */
    static Map<Integer, Long> msrs(Collection<Integer> indices) throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** The time stamp counter, read through KVM. */
    static TscClock tsc() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Result or error of {@code KVM_GET_API_VERSION}; empty if it cannot be called. */
    static Optional<String> kvmApiVersion() {
        return Optional.empty();
    }

    /** The maximum number of virtual CPUs of a virtual machine. */
    static int maxVcpus() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Whether programs that control devices can be queried; empty if bpf(2) cannot be called. */
    static Optional<Boolean> canQueryDevicePrograms(String directory) {
        return Optional.empty();
    }

    /** The error of {@code get_mempolicy(2)}; 0 if it succeeds. */
    static int memoryPolicy() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Threads of a subcore on POWER, read through KVM. */
    static int subcoreThreads() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }
}
