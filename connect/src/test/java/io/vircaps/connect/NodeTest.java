package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static final OptionalInt ALL = OptionalInt.empty();
    private static final OptionalInt FIRST = OptionalInt.of(0);

    private static Capabilities confined(SecurityModel... models) {
        Host host = Host.builder(HostCpu.of(Arch.X86_64))
                .securityModels(List.of(models))
                .build();
        return new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE);
    }

    @Test
    void lacksEveryFunctionThatItDoesNotOverride() {
        Node none = new Node() {};
        Map<String, ThrowingCallable> calls = Map.of(
                "virNodeGetInfo", none::info,
                "virConnectGetHostname", none::hostname,
                "virNodeGetCPUMap", none::cpuMap,
                "virNodeGetCPUStats", () -> none.cpuStats(ALL),
                "virNodeGetMemoryStats", () -> none.memoryStats(ALL),
                "virNodeGetMemoryParameters", none::memoryParameters,
                "virNodeGetFreePages", () -> none.freePages(FIRST, List.of(MemorySize.ofKibibytes(4))),
                "virConnectGetSysinfo", none::sysinfoXml,
                "virNodeGetSecurityModel", none::securityModel);

        calls.forEach((function, call) ->
                assertThatExceptionOfType(NoFunction.class).isThrownBy(call).withMessageEndingWith(": " + function));
    }

    /** Two functions of libvirt are one here. */
    @Test
    void namesTheFunctionOfFreeMemoryByItsCell() {
        Node none = new Node() {};

        assertThatExceptionOfType(NoFunction.class)
                .isThrownBy(() -> none.freeMemory(ALL))
                .withMessageEndingWith(": virNodeGetFreeMemory");
        assertThatExceptionOfType(NoFunction.class)
                .isThrownBy(() -> none.freeMemory(FIRST))
                .withMessageEndingWith(": virNodeGetCellsFreeMemory");
    }

    @Test
    void reportsTheFirstSecurityModelWithoutItsLabels() {
        SecurityModel apparmor =
                new SecurityModel("apparmor", "0", List.of(new BaseLabel(DomainType.KVM, "x")), Extras.NONE);
        SecurityModel dac = new SecurityModel("dac", "1", List.of(), Extras.NONE);

        assertThat(Node.securityModelOf(confined(apparmor, dac)))
                .isEqualTo(new SecurityModel("apparmor", "0", List.of(), Extras.NONE));
    }

    @Test
    void reportsAnEmptySecurityModelWhereNothingConfinesGuests() {
        SecurityModel none = new SecurityModel("", "", List.of(), Extras.NONE);
        Capabilities withoutHost = new Capabilities(Optional.empty(), List.of(), Optional.empty(), Extras.NONE);

        assertThat(Node.securityModelOf(confined())).isEqualTo(none);
        assertThat(Node.securityModelOf(withoutHost)).isEqualTo(none);
    }
}
