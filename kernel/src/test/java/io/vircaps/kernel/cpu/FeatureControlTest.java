package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureControlTest {
    private static HostSource host(String key, String value) {
        return HostSource.of(Map.of(), Map.of(key, value));
    }

    @Test
    void readsTheRegisterOfEachVendor() {
        assertThat(FeatureControl.intel(host("msr.0x3a", "0x5"))).hasValue(5);
        assertThat(FeatureControl.amd(host("msr.0xc0010114", "0x10"))).hasValue(16);
        assertThat(FeatureControl.intel(host("msr.0xc0010114", "0x10"))).isEmpty();
        assertThat(FeatureControl.amd(host("msr.0x3a", "0x5"))).isEmpty();
    }

    @Test
    void printsTheValueThatKeepsVmxOff() {
        assertThat(FeatureControl.locked(host("msr.0x3a", "0x1")))
                .contains("IA32_FEATURE_CONTROL (0x3a) is 0x1: locked, without bit 2, VMX outside SMX");
    }

    @Test
    void printsTheValueThatKeepsSvmOff() {
        assertThat(FeatureControl.locked(host("msr.0xc0010114", "0x18")))
                .contains("VM_CR (0xc0010114) is 0x18: bit 4, SVMDIS, is set");
    }

    @ParameterizedTest
    @CsvSource({"msr.0x3a, 0x5", "msr.0x3a, 0x4", "msr.0x3a, 0x0", "msr.0xc0010114, 0x8", "arch, x86_64"})
    void isSilentWhereVirtualizationIsNotLocked(String key, String value) {
        assertThat(FeatureControl.locked(host(key, value))).isEmpty();
    }
}
