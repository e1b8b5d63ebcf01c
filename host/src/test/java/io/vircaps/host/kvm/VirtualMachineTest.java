package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.cpu.CpuidLeaf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualMachineTest {
    private static final String DMI = "sys/class/dmi/id/";

    private static Optional<VirtualMachine> of(Map<String, String> files) {
        return VirtualMachine.of(KernelFiles.of(files), ProcessorFacts.NONE);
    }

    private static ProcessorFacts leaf(CpuidLeaf leaf) {
        return new ProcessorFacts(List.of(leaf), Map.of(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "sys_vendor, Amazon EC2, Amazon EC2",
        "product_name, Google Compute Engine, Google Compute Engine",
        "sys_vendor, 'VMware, Inc.', VMware",
        "product_name, VirtualBox, VirtualBox",
        "sys_vendor, Xen, Xen",
        "sys_vendor, Microsoft Corporation, Hyper-V or Azure",
        "sys_vendor, QEMU, KVM"
    })
    void isNamedByTheFirmware(String file, String content, String name) {
        VirtualMachine machine = of(Map.of(DMI + file, content + "\n")).orElseThrow();

        assertThat(machine.name()).isEqualTo(name);
        assertThat(machine.evidence()).isEqualTo("/" + DMI + file + ": " + content);
        assertThat(machine.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "KVMKVMKVM, KVM",
        "VMwareVMware, VMware",
        "VBoxVBoxVBox, VirtualBox",
        "XenVMMXenVMM, Xen",
        "Microsoft Hv, Hyper-V or Azure"
    })
    void isNamedByTheHypervisorsLeaf(String signature, String name) {
        ByteBuffer characters = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        characters.put(signature.getBytes(StandardCharsets.ISO_8859_1));
        CpuidLeaf leaf =
                new CpuidLeaf(0x4000_0000, 0, 0, characters.getInt(0), characters.getInt(4), characters.getInt(8));

        VirtualMachine machine =
                VirtualMachine.of(KernelFiles.of(Map.of()), leaf(leaf)).orElseThrow();
        assertThat(machine.name()).isEqualTo(name);
        assertThat(machine.evidence()).isEqualTo("CPUID 0x40000000: " + signature);
    }

    @Test
    void isUnknownWhereOnlyTheFlagIsSet() {
        assertThat(of(Map.of("proc/cpuinfo", "flags : fpu hypervisor\n")))
                .map(VirtualMachine::evidence)
                .contains("/proc/cpuinfo, flags: hypervisor, or CPUID 1:ECX[31]");
        assertThat(VirtualMachine.of(KernelFiles.of(Map.of()), leaf(new CpuidLeaf(1, 0, 0, 0, 1 << 31, 0))))
                .map(VirtualMachine::name)
                .contains("an unknown hypervisor");
    }

    @Test
    void isAbsentOnAMachineOfItsOwn() {
        assertThat(of(Map.of(DMI + "sys_vendor", "Dell Inc.\n", "proc/cpuinfo", "flags : fpu\n")))
                .isEmpty();
    }

    @Test
    void isAbsentOnTheControlDomainOfXen() {
        Map<String, String> files = new HashMap<>(Map.of("sys/hypervisor/type", "xen\n"));
        assertThat(of(files)).map(VirtualMachine::evidence).contains("/sys/hypervisor/type: xen");

        files.put("proc/xen/capabilities", "control_d\n");
        assertThat(VirtualMachine.of(HostSource.of(files, Map.of()))).isEmpty();
        assertThat(of(files)).map(VirtualMachine::evidence).contains("/proc/xen/capabilities: control_d");
    }
}
