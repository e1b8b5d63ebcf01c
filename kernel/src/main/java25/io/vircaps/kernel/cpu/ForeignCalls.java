package io.vircaps.kernel.cpu;

import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Foreign calls for what no file states, through the foreign function interface of Java 25. */
final class ForeignCalls {
    private static final String KVM = "/dev/kvm";
    // linux/kvm.h; Documentation/virt/kvm/api.rst
    private static final long KVM_GET_API_VERSION = 0xae00;
    private static final long KVM_CREATE_VM = 0xae01;
    private static final long KVM_CHECK_EXTENSION = 0xae03;
    private static final long KVM_CREATE_VCPU = 0xae41;
    private static final long KVM_GET_TSC_KHZ = 0xaea3;
    private static final long KVM_GET_MSRS = 0xc008ae88L;
    private static final long KVM_CAP_NR_VCPUS = 9;
    private static final long KVM_CAP_TSC_CONTROL = 60;
    private static final long KVM_CAP_PPC_SMT = 64;
    private static final long KVM_CAP_MAX_VCPUS = 66;

    // linux/bpf.h
    private static final long BPF_PROG_QUERY = 16;
    private static final int BPF_CGROUP_DEVICE = 6;

    /** Larger than the kernel's structure; zeros behind it are ignored. */
    private static final long BPF_QUERY_SIZE = 64;

    /** The value that "4.4 KVM_CHECK_EXTENSION" specifies for a kernel with neither capability. */
    private static final int VCPUS_OF_OLD_KERNELS = 4;

    private ForeignCalls() {}

    /** All CPUID leaves of the processor this thread runs on. */
    static List<CpuidLeaf> cpuid() throws ForeignCallException {
        if (!"amd64".equals(System.getProperty("os.arch"))) {
            throw new ForeignCallException("no CPUID on " + System.getProperty("os.arch"));
        }
        try (CpuidCode code = new CpuidCode(WordCalls.open())) {
            return CpuidWalk.walk(code);
        }
    }

    /** Those of the model-specific registers that KVM knows, by number. */
    static Map<Integer, Long> msrs(Collection<Integer> indices) throws ForeignCallException {
        Libc libc = Libc.open();
        try (Arena arena = Arena.ofConfined();
                Libc.Descriptor kvm = libc.openForReading(KVM)) {
            // struct kvm_msrs { u32 nmsrs, pad; struct kvm_msr_entry { u32 index, reserved; u64 data } entries[] }
            MemorySegment register = arena.allocate(24, 8);
            register.set(ValueLayout.JAVA_INT, 0, 1);
            Map<Integer, Long> values = new TreeMap<>();
            for (int index : indices) { // one a call: KVM stops at the first that it does not know
                register.set(ValueLayout.JAVA_INT, 8, index);
                if (kvm.ioctl("KVM_GET_MSRS", KVM_GET_MSRS, register.address()) == 1) {
                    values.put(index, register.get(ValueLayout.JAVA_LONG, 16));
                }
            }
            return values;
        }
    }

    /** The time stamp counter, read through KVM. */
    static TscClock tsc() throws ForeignCallException {
        Libc libc = Libc.open();
        try (Libc.Descriptor kvm = libc.openForReading(KVM);
                Libc.Descriptor vm = libc.descriptor(kvm.ioctl("KVM_CREATE_VM", KVM_CREATE_VM, 0));
                Libc.Descriptor vcpu = libc.descriptor(vm.ioctl("KVM_CREATE_VCPU", KVM_CREATE_VCPU, 0))) {
            int kilohertz = vcpu.ioctl("KVM_GET_TSC_KHZ", KVM_GET_TSC_KHZ, 0);
            int control = kvm.ioctl("KVM_CHECK_EXTENSION", KVM_CHECK_EXTENSION, KVM_CAP_TSC_CONTROL);
            return new TscClock(Frequency.ofKilohertz(kilohertz), control != 0);
        }
    }

    /** Result or error of {@code KVM_GET_API_VERSION}; empty if it cannot be called. */
    static Optional<String> kvmApiVersion() {
        Libc libc;
        try {
            libc = Libc.open();
        } catch (ForeignCallException unavailable) {
            return Optional.empty();
        }
        try (Libc.Descriptor kvm = libc.openForReading(KVM)) {
            return Optional.of(Integer.toString(kvm.ioctl("ioctl", KVM_GET_API_VERSION, 0)));
        } catch (ForeignCallException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** The maximum number of virtual CPUs of a virtual machine. */
    static int maxVcpus() throws ForeignCallException {
        try (Libc.Descriptor kvm = Libc.open().openForReading(KVM)) {
            int most = kvm.ioctl("KVM_CHECK_EXTENSION", KVM_CHECK_EXTENSION, KVM_CAP_MAX_VCPUS);
            int recommended = most > 0 ? most : kvm.ioctl("KVM_CHECK_EXTENSION", KVM_CHECK_EXTENSION, KVM_CAP_NR_VCPUS);
            return recommended > 0 ? recommended : VCPUS_OF_OLD_KERNELS;
        }
    }

    /**
     * Whether programs that control devices can be queried; empty if bpf(2) cannot be called.
     *
     * @param directory mount point of control groups of version 2
     */
    static Optional<Boolean> canQueryDevicePrograms(String directory) {
        OptionalLong number = bpfNumber();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Libc libc;
        try {
            libc = Libc.open();
        } catch (ForeignCallException unavailable) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined();
                Libc.Descriptor group = libc.openForReading(directory)) {
            // union bpf_attr { struct { u32 target_fd, attach_type, query_flags, attach_flags; u64 prog_ids; … } query
            // }
            MemorySegment query = arena.allocate(BPF_QUERY_SIZE, 8);
            query.set(ValueLayout.JAVA_INT, 0, group.number());
            query.set(ValueLayout.JAVA_INT, 4, BPF_CGROUP_DEVICE);
            libc.syscall("bpf", number.getAsLong(), BPF_PROG_QUERY, query);
            return Optional.of(true);
        } catch (ForeignCallException refused) {
            return Optional.of(false);
        }
    }

    /** The system call number of bpf(2); asm/unistd.h of each architecture. */
    private static OptionalLong bpfNumber() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> OptionalLong.of(321);
            case "aarch64", "riscv64", "loongarch64" -> OptionalLong.of(280);
            case "ppc64", "ppc64le" -> OptionalLong.of(361);
            case "s390x" -> OptionalLong.of(351);
            default -> OptionalLong.empty();
        };
    }

    /** The error of {@code get_mempolicy(2)} with null arguments; 0 if it succeeds. */
    static int memoryPolicy() throws ForeignCallException {
        WordCalls calls = WordCalls.open();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            long result = calls.call(calls.function("syscall"), state, memoryPolicyNumber(), 0, 0, 0, 0, 0);
            return result < 0 ? Libc.errno(state) : 0;
        }
    }

    /** The system call number of get_mempolicy(2); asm/unistd.h of each architecture. */
    private static long memoryPolicyNumber() throws ForeignCallException {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> 239;
            case "aarch64", "riscv64", "loongarch64" -> 236;
            case "ppc64", "ppc64le" -> 260;
            case "s390x" -> 269;
            default -> throw new ForeignCallException("no number of get_mempolicy is known");
        };
    }

    /** Threads of a subcore on POWER, read through KVM; 0 on other architectures and in guests. */
    static int subcoreThreads() throws ForeignCallException {
        try (Libc.Descriptor kvm = Libc.open().openForReading(KVM)) {
            return kvm.ioctl("KVM_CHECK_EXTENSION", KVM_CHECK_EXTENSION, KVM_CAP_PPC_SMT);
        }
    }
}
