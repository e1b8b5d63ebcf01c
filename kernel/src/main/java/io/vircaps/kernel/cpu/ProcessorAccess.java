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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The access to the processor of the live machine, by the cheapest means that is available: the cpuid and msr devices,
 * else the CPUID instruction and KVM. An access takes up to 50 ms; its result should be cached until the next boot.
 */
public final class ProcessorAccess {
    private static final Path DEVICES = Path.of("/dev/cpu/0");
    private static final Path KVM = Path.of("/dev/kvm");

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
        ProcessorFacts leaves = new ProcessorFacts(access.cpuid(), Map.of(), Optional.empty());
        Map<Integer, Long> msrs = access.msrs(leaves.hasArchCapabilities());
        Optional<TscClock> tsc = leaves.hasInvariantTsc() ? access.tsc() : Optional.empty();
        leaves.tscNote().ifPresent(access.notes::add);
        return new Probed<>(new ProcessorFacts(leaves.cpuid(), msrs, tsc), access.notes);
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

    /** As libvirt, each register by the device, else by KVM; a note if the one that CPUID reports is missing. */
    private Map<Integer, Long> msrs(boolean hasArchCapabilities) {
        Map<Integer, Long> values = new TreeMap<>();
        String deviceFailed = "no such register";
        try {
            values.putAll(MsrDevice.readable(devices.resolve("msr"), ProcessorFacts.MSRS));
        } catch (IOException failed) {
            deviceFailed = KernelFileException.sentence(failed);
        }
        Set<Integer> missing = new TreeSet<>(ProcessorFacts.MSRS);
        missing.removeAll(values.keySet());
        String kvmFailed = "KVM_GET_MSRS does not know it";
        try {
            requireKvm();
            values.putAll(ForeignCalls.msrs(missing));
        } catch (IOException refused) {
            kvmFailed = KVM + ": " + KernelFileException.sentence(refused);
        } catch (ForeignCallException failed) {
            kvmFailed = String.valueOf(failed.getMessage());
        }
        if (hasArchCapabilities && !values.containsKey(ProcessorFacts.ARCH_CAPABILITIES)) {
            String failures = "the device: " + deviceFailed + "; " + kvmFailed;
            notes.add(Note.of(ProcessorReason.MSR_UNREADABLE, "IA32_ARCH_CAPABILITIES", failures));
        }
        return values;
    }

    /** A refusal needs no foreign call, which takes ten times as long. */
    private static void requireKvm() throws IOException {
        Files.newByteChannel(KVM).close();
    }

    private Optional<TscClock> tsc() {
        try {
            requireKvm();
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
