package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KvmLimitsTest {
    private static HostSource host(String key, String value) {
        return HostSource.of(Map.of(), Map.of(key, value));
    }

    private static final HostSource SILENT = HostSource.of(Map.of(), Map.of());

    @Test
    void readsTheMostVcpusOfAHostDirectory() {
        assertThat(KvmLimits.maxVcpus(host("kvm.max-vcpus", "4096"))).hasValue(4096);
        assertThat(KvmLimits.maxVcpus(SILENT)).isEmpty();
    }

    @Test
    void readsTheThreadsOfASubcore() {
        assertThat(KvmLimits.subcoreThreads(host("kvm.ppc-smt", "8"))).hasValue(8);
        assertThat(KvmLimits.subcoreThreads(host("kvm.ppc-smt", "many"))).isEmpty();
        assertThat(KvmLimits.subcoreThreads(SILENT)).isEmpty();
    }

    @Test
    void refusesEveryApiVersionButTwelve() {
        assertThat(KvmLimits.apiVersion(host("kvm.api-version", "12"))).contains("12");
        assertThat(KvmLimits.refusal(host("kvm.api-version", "12"))).isEmpty();
        assertThat(KvmLimits.refusal(host("kvm.api-version", "10"))).contains("KVM_GET_API_VERSION: 10");
        assertThat(KvmLimits.refusal(host("kvm.api-version", "ioctl: errno 25")))
                .contains("KVM_GET_API_VERSION: ioctl: errno 25");
        assertThat(KvmLimits.apiVersion(SILENT)).isEmpty();
        assertThat(KvmLimits.refusal(SILENT)).isEmpty();
    }
}
