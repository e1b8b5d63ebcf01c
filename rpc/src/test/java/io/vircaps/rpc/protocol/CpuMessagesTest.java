package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class CpuMessagesTest extends AbstractCodecTest {
    @Override
    Stream<Arguments> payloads() {
        return Stream.of(
                row(Procedures.CONNECT_COMPARE_CPU.arguments(), new CompareArgs("x", 2), text('x') + "00000002"),
                row(
                        Procedures.CONNECT_BASELINE_CPU.arguments(),
                        new BaselineArgs(List.of("x", "y"), 3),
                        "00000002" + text('x') + text('y') + "00000003"),
                row(
                        Procedures.CONNECT_GET_CPU_MODEL_NAMES.arguments(),
                        new GetModelNamesArgs("a", true, 4),
                        text('a') + "00000001 00000004"),
                row(
                        Procedures.CONNECT_GET_CPU_MODEL_NAMES.result(),
                        new GetModelNamesRet(List.of("m"), 5),
                        "00000001" + text('m') + "00000005"));
    }

    @Test
    void hasTheFlagsOfLibvirt() {
        assertThat(List.of(CompareArgs.FAIL_INCOMPATIBLE, CompareArgs.VALIDATE_XML))
                .containsExactly(1, 2);
        assertThat(List.of(BaselineArgs.EXPAND_FEATURES, BaselineArgs.MIGRATABLE))
                .containsExactly(1, 2);
    }
}
