package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.InvalidNumber;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.MemorySize;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedNodeTest {
    private static final OptionalInt ALL = OptionalInt.empty();
    private static final List<MemorySize> SIZES = List.of(MemorySize.ofKibibytes(4), MemorySize.ofKibibytes(2048));

    /** Fails where an argument reaches the node. */
    private final CheckedNode closed = new CheckedNode(() -> {
        throw new Closed("scripted:///here");
    });

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidNumber.class).isThrownBy(call).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -2, Integer.MIN_VALUE})
    void refusesNegativeNumbersBeforeItCallsTheNode(int number) {
        OptionalInt negative = OptionalInt.of(number);
        assertInvalid(
                () -> closed.cpuStats(negative), "cpuNum in virNodeGetCPUStats only accepts -1 as a negative value");
        assertInvalid(
                () -> closed.memoryStats(negative),
                "cellNum in virNodeGetMemoryStats only accepts -1 as a negative value");
        assertInvalid(
                () -> closed.freeMemory(negative), "startCell in virNodeGetCellsFreeMemory must be zero or greater");
        assertInvalid(
                () -> closed.freePages(negative, SIZES), "startCell in virNodeGetFreePages must be zero or greater");
    }

    @Test
    void refusesAListWithoutPageSizes() {
        assertInvalid(() -> closed.freePages(ALL, List.of()), "npages in virNodeGetFreePages must not be zero");
    }

    @Test
    void callsTheNodeWithEveryOtherNumber() {
        CheckedNode checked = new CheckedNode(EchoNode::new);

        assertThat(checked.cpuStats(OptionalInt.of(0)).user()).isZero();
        assertThat(checked.cpuStats(ALL).user()).isEqualTo(EchoNode.ALL);
        assertThat(checked.memoryStats(OptionalInt.of(3)).total()).contains(MemorySize.ofBytes(3));
        assertThat(checked.freeMemory(OptionalInt.of(5))).isEqualTo(MemorySize.ofBytes(5));
        assertThat(checked.freePages(OptionalInt.of(6), SIZES)).containsExactly(6L, 4096L, 2_097_152L);
    }

    @Test
    void handsOnTheFunctionsWithoutNumbers() {
        CheckedNode checked = new CheckedNode(() -> new Node() {});

        assertLacks("virNodeGetInfo", checked::info);
        assertLacks("virConnectGetHostname", checked::hostname);
        assertLacks("virNodeGetCPUMap", checked::cpuMap);
        assertLacks("virNodeGetMemoryParameters", checked::memoryParameters);
        assertLacks("virConnectGetSysinfo", checked::sysinfo);
        assertLacks("virConnectGetSysinfo", checked::sysinfoXml);
        assertLacks("virNodeGetSecurityModel", checked::securityModel);
    }

    private static void assertLacks(String function, ThrowingCallable call) {
        assertThatExceptionOfType(NoFunction.class).isThrownBy(call).withMessageEndingWith(": " + function);
    }

    /** The document of a daemon is handed on as it is, not written again. */
    @Test
    void handsOnTheNodesOwnSysinfoDocument() {
        CheckedNode checked = new CheckedNode(() -> new Node() {
            @Override
            public String sysinfoXml() {
                return "<sysinfo type='smbios'/>";
            }
        });

        assertThat(checked.sysinfoXml()).isEqualTo("<sysinfo type='smbios'/>");
    }

    /** Returns the numbers it is called with. */
    private static final class EchoNode implements Node {
        static final int ALL = 99;

        @Override
        public CpuTimes cpuStats(OptionalInt cpu) {
            return new CpuTimes(0, cpu.orElse(ALL), 0, 0);
        }

        @Override
        public MemoryCounters memoryStats(OptionalInt cell) {
            Optional<MemorySize> total = Optional.of(MemorySize.ofBytes(cell.orElse(ALL)));
            return new MemoryCounters(total, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public MemorySize freeMemory(OptionalInt cell) {
            return MemorySize.ofBytes(cell.orElse(ALL));
        }

        @Override
        public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
            return List.of(
                    (long) cell.orElse(ALL), sizes.get(0).bytes(), sizes.get(1).bytes());
        }
    }
}
