package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class CpuNotUsableExceptionTest {
    private static void assertIs(CpuNotUsableException error, Kind kind, String message) {
        assertThat(error).hasMessage(message);
        assertThat(error.kind()).isEqualTo(kind);
    }

    @Test
    void hasLibvirtsKindOfError() {
        assertIs(
                CpuNotUsableException.notSupported("compute a baseline of", "s390x"),
                Kind.NO_SUPPORT,
                "cannot compute a baseline of CPUs of architecture s390x");
        assertIs(
                CpuNotUsableException.noFunction("virConnectBaselineCPU"),
                Kind.NO_SUPPORT,
                "this function is not supported by the connection driver: virConnectBaselineCPU");
        assertIs(
                CpuNotUsableException.notOffered("old"),
                Kind.CONFIG_UNSUPPORTED,
                "the hypervisor does not offer CPU model old");
        assertIs(CpuNotUsableException.unsupported("x"), Kind.CONFIG_UNSUPPORTED, "x");
        assertIs(CpuNotUsableException.invalid("x"), Kind.INVALID_ARGUMENT, "x");
        assertIs(CpuNotUsableException.failed("x"), Kind.OPERATION_FAILED, "x");
    }
}
