package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import java.util.List;
import java.util.Optional;

/**
 * Calls that no file can answer. This is the form for Java before 25, which has no final way to make them; the form for
 * Java 25 stands in {@code META-INF/versions/25}.
 */
@SuppressWarnings("DoNotCallSuggester") // on Java 25 they do not always throw
final class ForeignCalls {
    private static final String TOO_OLD = "calls into the system need Java 25, this is Java "
            + Runtime.version().feature();

    private ForeignCalls() {}

    /** All leaves of the processor this thread runs on. */
    static List<CpuidLeaf> cpuid() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** A model-specific register, by way of KVM. */
    static long msr(int index) throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD + "; register 0x" + Integer.toHexString(index));
    }

    /** The time stamp counter, by way of KVM. */
    static TscClock tsc() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** KVM's answer to {@code KVM_GET_API_VERSION}, or its refusal; empty where no call can be made. */
    static Optional<String> kvmApiVersion() {
        return Optional.empty();
    }

    /** Most virtual CPUs of a virtual machine. */
    static int maxVcpus() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Whether the kernel tells of programs that control devices; empty where no call can be made. */
    static Optional<Boolean> tellsDevicePrograms(String directory) {
        return Optional.empty();
    }

    /** The error of {@code get_mempolicy(2)}, 0 where it succeeds. */
    static int memoryPolicy() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }

    /** Threads of a subcore on POWER, by way of KVM. */
    static int subcoreThreads() throws ForeignCallException {
        throw new ForeignCallException(TOO_OLD);
    }
}
