package io.vircaps.cpu.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpedCpu;
import io.vircaps.cpu.dump.DumpedFacts;
import io.vircaps.cpu.x86.KernelFlags;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CpuinfoReaderTest {
    @Test
    void readsFlagsOfTheKernel() {
        CpuDump dump = Dumps.read("""
                processor\t: 0
                vendor_id\t: GenuineIntel
                cpu family\t: 6
                model\t\t: 154
                model name\t: some: name
                stepping\t: 3
                flags\t\t: fpu vme fpu
                power management:

                processor\t: 8
                vendor_id\t: GenuineIntel
                cpu family\t: 6
                model\t\t: 154
                stepping\t: unknown
                flags\t\t: fpu

                """);

        assertThat(dump.form()).isEqualTo("/proc/cpuinfo");
        assertThat(dump.cpus())
                .containsExactly(
                        new DumpedCpu(
                                OptionalInt.of(0),
                                new DumpedFacts.Flags(new KernelFlags(
                                        Set.of("fpu", "vme"),
                                        Optional.of("GenuineIntel"),
                                        new X86Signature(6, 154, 3)))),
                        new DumpedCpu(
                                OptionalInt.of(8),
                                new DumpedFacts.Flags(new KernelFlags(
                                        Set.of("fpu"), Optional.of("GenuineIntel"), new X86Signature(6, 154, 0)))));
    }
}
