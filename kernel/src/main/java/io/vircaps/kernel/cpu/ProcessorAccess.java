package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The access to the processor of the live machine, by the cheapest means that is available: the cpuid and msr devices,
 * else the CPUID instruction and KVM. An access takes up to 50 ms; its result should be cached until the next boot.
 */
public final class ProcessorAccess {
    private static final Path DEVICES = Path.of("/dev/cpu/0");
    private static final Path KVM = Path.of("/dev/kvm");
    private static final int IA32_ARCH_CAPABILITIES = 0x10a;

    private final Path devices;
    private final List<Note> notes = new ArrayList<>();

    private ProcessorAccess(Path devices) {
        this.devices = devices;
    }

    /** The facts of a host's processor: read from the live machine, or recorded in a host directory. x86 only. */
    public static Probed<ProcessorFacts> read(HostSource host) {
        return host.isLive() ? read() : RecordedProcessor.read(host);
    }

    /**
     * The facts that this user can read from the live processor, with a note for each that cannot be read. x86 only.
     */
    public static Probed<ProcessorFacts> read() {
        return read(DEVICES);
    }

    /**
     * The same with the devices of another directory; without devices, the result for users who may not read them.
     *
     * @param devices the directory of {@code cpuid} and {@code msr}
     */
    public static Probed<ProcessorFacts> read(Path devices) {
        ProcessorAccess access = new ProcessorAccess(devices);
        ProcessorFacts leaves = new ProcessorFacts(access.cpuid(), OptionalLong.empty(), Optional.empty());
        OptionalLong capabilities = leaves.hasArchCapabilities() ? access.archCapabilities() : OptionalLong.empty();
        Optional<TscClock> tsc = leaves.hasInvariantTsc() ? access.tsc() : Optional.empty();
        leaves.tscNote().ifPresent(access.notes::add);
        return new Probed<>(new ProcessorFacts(leaves.cpuid(), capabilities, tsc), access.notes);
    }

    private List<CpuidLeaf> cpuid() {
        try {
            return CpuidDevice.read(devices.resolve("cpuid"));
        } catch (IOException deviceFailed) {
            try {
                return ForeignCalls.cpuid();
            } catch (ForeignCallException callFailed) {
                notes.add(Note.of(ProcessorReason.CPUID_UNREADABLE, "CPUID", both(deviceFailed, callFailed)));
                return List.of();
            }
        }
    }

    private OptionalLong archCapabilities() {
        try {
            return OptionalLong.of(MsrDevice.read(devices.resolve("msr"), IA32_ARCH_CAPABILITIES));
        } catch (IOException deviceFailed) {
            try {
                return OptionalLong.of(ForeignCalls.msr(IA32_ARCH_CAPABILITIES));
            } catch (ForeignCallException callFailed) {
                notes.add(Note.of(
                        ProcessorReason.MSR_UNREADABLE, "IA32_ARCH_CAPABILITIES", both(deviceFailed, callFailed)));
                return OptionalLong.empty();
            }
        }
    }

    private Optional<TscClock> tsc() {
        try {
            Files.newByteChannel(KVM).close(); // a refusal needs no foreign call, which takes ten times as long
            return Optional.of(ForeignCalls.tsc());
        } catch (IOException refused) {
            return tscUnknown(KernelFileException.sentence(refused));
        } catch (ForeignCallException failed) {
            return tscUnknown(String.valueOf(failed.getMessage()));
        }
    }

    private Optional<TscClock> tscUnknown(String why) {
        notes.add(Note.of(ProcessorReason.TSC_UNKNOWN, KVM.toString(), why));
        return Optional.empty();
    }

    private static String both(IOException device, ForeignCallException call) {
        return "the device: " + KernelFileException.sentence(device) + "; " + call.getMessage();
    }
}
