package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MaxPhysAddr;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CpuJsonTest {
    private static final Extras EXTRAS = Compact.EXTRAS;
    private static final String EXTRA = Compact.EXTRA;

    private static String json(HostCpu cpu) {
        return Compact.json(json -> CpuJson.write(json, cpu));
    }

    @Test
    void writesEveryPart() {
        CpuDefinition definition = CpuDefinition.builder()
                .model("m")
                .vendor("v")
                .microcode(1)
                .signature(new CpuSignature(2, 3, 4, EXTRAS))
                .counter(new CpuCounter("tsc", new Frequency(5), Optional.of(false), EXTRAS))
                .topology(new CpuTopology(6, OptionalInt.of(7), OptionalInt.of(8), 9, 10, EXTRAS))
                .maxPhysAddr(new MaxPhysAddr("emulate", OptionalInt.of(11), EXTRAS))
                .features(List.of("f"))
                .build();
        HostCpu cpu = new HostCpu(
                Optional.of(Arch.X86_64), List.of("pae"), definition, List.of(MemorySize.ofBytes(12)), EXTRAS);
        assertThat(json(cpu))
                .isEqualTo("{'arch':'x86_64','features':['pae'],'model':'m','vendor':'v','microcode':{'version':1},"
                        + "'signature':{'family':2,'model':3,'stepping':4" + EXTRA + "},"
                        + "'counter':{'name':'tsc','frequency_Hz':5,'scaling':false" + EXTRA + "},"
                        + "'topology':{'sockets':6,'dies':7,'clusters':8,'cores':9,'threads':10" + EXTRA + "},"
                        + "'maxphysaddr':{'mode':'emulate','bits':11" + EXTRA + "},"
                        + "'feature':['f'],'pages':[{'size_bytes':12}]" + EXTRA + "}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(json(new HostCpu(Optional.empty(), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE)))
                .isEqualTo("{'features':[],'feature':[],'pages':[]}");
        CpuDefinition definition = CpuDefinition.builder()
                .counter(new CpuCounter("tsc", new Frequency(5), Optional.empty(), Extras.NONE))
                .topology(new CpuTopology(6, OptionalInt.empty(), OptionalInt.empty(), 9, 10, Extras.NONE))
                .maxPhysAddr(new MaxPhysAddr("emulate", OptionalInt.empty(), Extras.NONE))
                .build();
        assertThat(json(new HostCpu(Optional.empty(), List.of(), definition, List.of(), Extras.NONE)))
                .isEqualTo("{'features':[],'counter':{'name':'tsc','frequency_Hz':5},"
                        + "'topology':{'sockets':6,'cores':9,'threads':10},'maxphysaddr':{'mode':'emulate'},"
                        + "'feature':[],'pages':[]}");
    }
}
