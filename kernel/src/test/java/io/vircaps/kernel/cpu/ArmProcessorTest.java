package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArmProcessorTest {
    private static final String MIDR = "sys/devices/system/cpu/cpu0/regs/identification/midr_el1";

    @Test
    void readsRegistersOfAHostDirectory() {
        HostSource host = HostSource.of(Map.of(MIDR, "0x00000000413fd0c1\n"), Map.of("hwcap", "0xffffffff"));

        ArmProcessor processor = ArmProcessor.of(host);

        assertThat(processor.midr()).hasValue(0x413fd0c1L);
        assertThat(processor.hwcap()).hasValue(0xffffffffL);
    }

    @Test
    void isEmptyWhereNothingIsRecorded() {
        HostSource host = HostSource.of(Map.of(MIDR, "unknown\n"), Map.of());

        assertThat(ArmProcessor.of(host).midr()).isEmpty();
        assertThat(ArmProcessor.of(host).hwcap()).isEmpty();
    }
}
