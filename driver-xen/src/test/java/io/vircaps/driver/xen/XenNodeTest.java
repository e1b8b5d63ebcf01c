package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.testkit.Fixtures;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** libvirt's node functions on Xen: those that its driver has. */
class XenNodeTest {
    private static Connection open(String name) {
        ConnectionOptions options =
                ConnectionOptions.DEFAULT.root(Fixtures.root().resolve("xen").resolve(name));
        return Connection.open("xen:///system", options, List.of(new XenDriver()));
    }

    /** libvirt said 1004016 KiB where xl said 980 MiB. */
    @Test
    void reportsFreeMemoryInWholeMebibytes() {
        try (Connection connection = open("x86_64-1c-pv")) {
            assertThat(connection.node().freeMemory(OptionalInt.empty())).isEqualTo(MemorySize.ofKibibytes(1_003_520));
            assertThat(connection.node().freeMemory(OptionalInt.of(0))).isEqualTo(MemorySize.ofKibibytes(1_003_520));
        }
    }

    @Test
    void countsMemoryAsFreeThatIsPromised() {
        try (Connection connection = open("fake-aarch64-2n")) {
            assertThat(connection.node().freeMemory(OptionalInt.empty()))
                    .isEqualTo(MemorySize.ofKibibytes(3000 * 1024));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 0", "2, 2000"})
    void reportsFreeMemoryOfACellAndNoneInAHole(int cell, long mebibytes) {
        try (Connection connection = open("fake-aarch64-2n")) {
            assertThat(connection.node().freeMemory(OptionalInt.of(cell)))
                    .isEqualTo(MemorySize.ofKibibytes(mebibytes * 1024));
        }
    }

    @Test
    void refusesACellBeyondTheLast() {
        try (Connection connection = open("fake-aarch64-2n")) {
            assertThatThrownBy(() -> connection.node().freeMemory(OptionalInt.of(3)))
                    .isInstanceOf(VircapsException.class)
                    .hasMessage("internal error: start cell 3 out of range (0-2)");
        }
    }

    @Test
    void makesNoFreeMemoryUpWithoutTheToolstack() {
        try (Connection connection = open("fake-x86_64-no-toolstack")) {
            assertThatThrownBy(() -> connection.node().freeMemory(OptionalInt.empty()))
                    .hasMessageContaining("libxl_get_physinfo_info failed");
            assertThatThrownBy(() -> connection.node().freeMemory(OptionalInt.of(0)))
                    .hasMessageContaining("libxl_get_physinfo_info failed");
        }
    }

    @Test
    void hasNoneOfTheOtherFunctions() {
        try (Connection connection = open("fake-x86_64-2n-hvm")) {
            List<ThrowingCallable> others = List.of(
                    connection.node()::cpuMap,
                    () -> connection.node().cpuStats(OptionalInt.empty()),
                    () -> connection.node().memoryStats(OptionalInt.empty()),
                    () -> connection.node().freePages(OptionalInt.of(0), List.of(MemorySize.ofKibibytes(4))));

            assertThat(others)
                    .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(ConnectionException.NoFunction.class));
        }
    }
}
