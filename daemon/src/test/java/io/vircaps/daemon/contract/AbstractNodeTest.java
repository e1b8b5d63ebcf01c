package io.vircaps.daemon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionException.InvalidNumber;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.connect.Node;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.xml.SysinfoXml;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every node keeps. */
abstract class AbstractNodeTest extends AbstractContract {
    private static final OptionalInt ALL = OptionalInt.empty();
    private static final OptionalInt NEGATIVE = OptionalInt.of(-2);
    private static final OptionalInt BEYOND = OptionalInt.of(9999);
    private static final List<MemorySize> PAGE = List.of(MemorySize.ofKibibytes(4));

    AbstractNodeTest(Endpoint endpoint) {
        super(endpoint);
    }

    private Node node() {
        return connection.node();
    }

    @Test
    void namesTheFunctionsThatItsDriverLacks() {
        assertLacking(Map.of(
                "virNodeGetInfo", connection -> connection.node().info(),
                "virConnectGetHostname", connection -> connection.node().hostname(),
                "virNodeGetCPUMap", connection -> connection.node().cpuMap(),
                "virNodeGetMemoryParameters", connection -> connection.node().memoryParameters(),
                "virNodeGetFreeMemory", connection -> connection.node().freeMemory(ALL),
                "virNodeGetCellsFreeMemory", connection -> connection.node().freeMemory(OptionalInt.of(0)),
                "virNodeGetMemoryStats", connection -> connection.node().memoryStats(OptionalInt.of(0)),
                "virNodeGetFreePages", connection -> connection.node().freePages(ALL, PAGE),
                "virNodeGetSecurityModel", connection -> connection.node().securityModel()));
    }

    @Test
    void countsCpusWithinItsShape() {
        NodeInfo info = node().info();
        NodeInfo.Shape shape = info.shape();

        assertThat(info.cpus()).isBetween(1, shape.nodes() * shape.sockets() * shape.cores() * shape.threads());
        assertThat(info.memory()).isGreaterThan(MemorySize.ofBytes(0));
        assertThat(node().hostname()).isNotBlank();
    }

    @Test
    void hasOnlineCpusAmongThePresentOnes() {
        assertWorksIfThere("virNodeGetCPUMap", () -> {
            NodeCpuMap map = node().cpuMap();
            assertThat(map.online().stream()).isNotEmpty().allMatch(cpu -> cpu < map.count());
        });
    }

    @Test
    void hasAtLeastAsMuchMemoryFreeAsAnyOfItsCells() {
        assertWorksIfThere(
                "virNodeGetFreeMemory",
                () -> assertThat(node().freeMemory(ALL)).isGreaterThanOrEqualTo(node().freeMemory(OptionalInt.of(0))));
    }

    @Test
    void writesTheSysinfoThatItReports() {
        try {
            assertThat(SysinfoXml.write(node().sysinfo())).isEqualTo(node().sysinfoXml());
        } catch (NoFunction lacking) {
            assertThat(endpoint.has("virConnectGetSysinfo")).isFalse();
        } catch (VircapsException absent) {
            assertThat(absent).hasMessageContaining("Host SMBIOS information is not available");
            assertThatThrownBy(() -> node().sysinfoXml()).hasMessage(absent.getMessage());
        }
    }

    @Test
    void refusesNegativeNumbers() {
        assertInvalid(
                () -> node().cpuStats(NEGATIVE), "cpuNum in virNodeGetCPUStats only accepts -1 as a negative value");
        assertInvalid(
                () -> node().memoryStats(NEGATIVE),
                "cellNum in virNodeGetMemoryStats only accepts -1 as a negative value");
        assertInvalid(
                () -> node().freeMemory(NEGATIVE), "startCell in virNodeGetCellsFreeMemory must be zero or greater");
        assertInvalid(
                () -> node().freePages(NEGATIVE, PAGE), "startCell in virNodeGetFreePages must be zero or greater");
    }

    @Test
    void refusesNoPageSizes() {
        assertInvalid(() -> node().freePages(ALL, List.of()), "npages in virNodeGetFreePages must not be zero");
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidNumber.class,
                        invalid -> assertThat(invalid.kind()).isEqualTo(Kind.INVALID_ARGUMENT))
                .hasMessage(message);
    }

    @Test
    void refusesACellThatItLacks() {
        assertThatThrownBy(() -> node().freeMemory(BEYOND))
                .isInstanceOf(VircapsException.class)
                .hasMessageMatching(
                        endpoint.has("virNodeGetCellsFreeMemory")
                                ? "(internal error: start cell 9999 out of range \\(0-\\d+\\)"
                                        + "|invalid argument: Range exceeds available cells)"
                                : "this function is not supported by the connection driver: virNodeGetCellsFreeMemory");
    }
}
