package io.vircaps.host.kvm;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.cpu.CpuidLeaf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The virtual machine that a host is.
 *
 * @param name     name of the hypervisor
 * @param evidence the file or CPUID leaf that shows it, with its content
 * @param remedy   how to enable nested virtualization there
 */
public record VirtualMachine(String name, String evidence, String remedy) {
    private static final int HYPERVISOR_LEAF = 0x4000_0000;
    private static final int HYPERVISOR_PRESENT = 1 << 31;
    private static final String DMI = "sys/class/dmi/id/";

    private static final String DOM0 = "proc/xen/capabilities";

    private static final String LEAVE_XEN =
            "start the machine without Xen, which keeps the extension to itself; or run guests on Xen: xen:///system";

    private static final String OPERATOR_REMEDY =
            "ask the operator of the outer machine to expose vmx or svm; many clouds offer it for some machine types only";

    /**
     * A known hypervisor.
     *
     * @param marks  texts of CPUID leaf 0x40000000, of DMI or of /sys/hypervisor/type, one of which it has
     * @param name   its name
     * @param remedy how to enable nested virtualization
     */
    private record Known(List<String> marks, String name, String remedy) {}

    private static final List<Known> KNOWN = List.of(
            new Known(
                    List.of("Amazon EC2"),
                    "Amazon EC2",
                    "use an instance type *.metal, or one that is offered with nested virtualization"),
            new Known(
                    List.of("Google Compute Engine"),
                    "Google Compute Engine",
                    "make the instance with --enable-nested-virtualization"),
            new Known(
                    List.of("VMwareVMware", "VMware"),
                    "VMware",
                    "set vhv.enable = \"TRUE\" in the machine's .vmx (\"Expose hardware assisted virtualization\")"),
            new Known(
                    List.of("VBoxVBoxVBox", "VirtualBox"),
                    "VirtualBox",
                    "VBoxManage modifyvm NAME --nested-hw-virt on, while it is off"),
            new Known(
                    List.of("XenVMMXenVMM", "Xen", "xen"),
                    "Xen",
                    "a guest of type HVM with nestedhvm = 1 and hap = 1 in its configuration"),
            new Known(
                    List.of("Microsoft Hv", "Microsoft Corporation"),
                    "Hyper-V or Azure",
                    "Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true, while it is off; on Azure a"
                            + " machine type that allows nested virtualization"),
            new Known(
                    List.of("KVMKVMKVM", "QEMU", "KVM"),
                    "KVM",
                    "on the machine above: load kvm_intel or kvm_amd with nested=1, and give this one the processor"
                            + " host-passthrough"));

    /** The virtual machine of a host; empty for the control domain of Xen, which has the machine's own hardware. */
    public static Optional<VirtualMachine> of(HostSource host) {
        return isControlDomain(host.files())
                ? Optional.empty()
                : of(host.files(), ProcessorAccess.read(host).value());
    }

    private static boolean isControlDomain(KernelFiles files) {
        return line(files, DOM0).filter(text -> text.startsWith("control_d")).isPresent();
    }

    /**
     * What a host runs in.
     *
     * @param files     its files
     * @param processor the leaves of its processor
     */
    static Optional<VirtualMachine> of(KernelFiles files, ProcessorFacts processor) {
        if (isControlDomain(files)) {
            return Optional.of(new VirtualMachine("Xen, as its control domain", "/" + DOM0 + ": control_d", LEAVE_XEN));
        }
        List<String> evidence = evidence(files, processor);
        for (Known known : KNOWN) {
            for (String line : evidence) {
                if (known.marks().stream().anyMatch(line::contains)) {
                    return Optional.of(new VirtualMachine(known.name(), line, known.remedy()));
                }
            }
        }
        boolean any = hasFlag(files) || hasBit(processor);
        String seen = evidence.isEmpty()
                ? "/proc/cpuinfo, flags: hypervisor, or CPUID 1:ECX[31]"
                : String.join("; ", evidence);
        return any ? Optional.of(new VirtualMachine("an unknown hypervisor", seen, OPERATOR_REMEDY)) : Optional.empty();
    }

    private static List<String> evidence(KernelFiles files, ProcessorFacts processor) {
        List<String> evidence = new ArrayList<>();
        for (String name : List.of("sys_vendor", "product_name", "chassis_asset_tag")) {
            line(files, DMI + name).ifPresent(value -> evidence.add("/" + DMI + name + ": " + value));
        }
        String signature = signature(processor);
        if (!signature.isEmpty()) {
            evidence.add("CPUID 0x40000000: " + signature);
        }
        line(files, "sys/hypervisor/type").ifPresent(type -> evidence.add("/sys/hypervisor/type: " + type));
        return evidence;
    }

    /** Twelve characters in EBX, ECX, EDX; "Hypervisor CPUID leaves" of the kernel's virt/kvm/x86/cpuid.rst. */
    private static String signature(ProcessorFacts processor) {
        CpuidLeaf leaf = processor.leaf(HYPERVISOR_LEAF, 0);
        ByteBuffer characters = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        characters.putInt(leaf.ebx()).putInt(leaf.ecx()).putInt(leaf.edx());
        return new String(characters.array(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .strip();
    }

    private static boolean hasBit(ProcessorFacts processor) {
        return (processor.leaf(1, 0).ecx() & HYPERVISOR_PRESENT) != 0;
    }

    private static boolean hasFlag(KernelFiles files) {
        try {
            return ProcCpuinfo.head(files)
                    .flatMap(cpuinfo -> cpuinfo.field("flags"))
                    .map(flags -> List.of(flags.split(" ", -1)).contains("hypervisor"))
                    .orElse(false);
        } catch (KernelException unreadable) {
            return false;
        }
    }

    private static Optional<String> line(KernelFiles files, String path) {
        try {
            return files.read(path).map(KernelText::line).map(String::strip).filter(text -> !text.isEmpty());
        } catch (KernelException unreadable) {
            return Optional.empty();
        }
    }
}
