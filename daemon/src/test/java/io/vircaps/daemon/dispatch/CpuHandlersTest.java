package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.Procedures;
import java.util.List;
import org.junit.jupiter.api.Test;

class CpuHandlersTest extends AbstractHandlerTest {
    private static final String KVM64 = "<cpu><arch>x86_64</arch><model>kvm64</model></cpu>";

    @Test
    void performTheCpuFunctions() {
        assertThat(call(Procedures.CONNECT_COMPARE_CPU, new CompareArgs(KVM64, 0)))
                .isBetween(0, 2);
        assertThat(call(Procedures.CONNECT_BASELINE_CPU, new BaselineArgs(List.of(KVM64), 0)))
                .contains("<model fallback='forbid'>kvm64</model>");
        assertThat(call(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs("x86_64", true, 0))
                        .models())
                .contains("kvm64");
        assertThat(call(Procedures.CONNECT_GET_CPU_MODEL_NAMES, new GetModelNamesArgs("x86_64", false, 0))
                        .models())
                .isEmpty();
    }

    @Test
    void reportWhatIsWrongWithACpu() {
        String other = "<other/>";
        assertRefused(Procedures.CONNECT_COMPARE_CPU, new CompareArgs("<cpu", 0), 35, 31, "(CPU_definition): line 1");
        assertRefused(Procedures.CONNECT_COMPARE_CPU, new CompareArgs("", 0), 35, 31, "(CPU_definition): ");
        assertRefused(
                Procedures.CONNECT_BASELINE_CPU,
                new BaselineArgs(List.of(other), 0),
                27,
                31,
                "XML error: XML does not contain expected 'cpu' element");
        String unknown = "<cpu><arch>x86_64</arch><model>nix</model></cpu>";
        assertRefused(
                Procedures.CONNECT_COMPARE_CPU, new CompareArgs(unknown, 0), 1, 31, "internal error: unknown CPU");
        String invalid = "<cpu><arch>x86_64</arch><model>Conroe</model><nix/></cpu>";
        assertRefused(
                Procedures.CONNECT_COMPARE_CPU,
                new CompareArgs(invalid, 2),
                92,
                5,
                "XML document failed to validate against schema: ");
    }
}
