package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.UnknownCpuException.Subject;
import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;

class UnknownCpuExceptionTest {
    private static void assertIs(UnknownCpuException error, Subject subject, Kind kind, String what) {
        assertThat(error).hasMessage("unknown CPU " + what + ": expected a name of the CPU map, found 'x'");
        assertThat(error.subject()).isEqualTo(subject);
        assertThat(error.name()).isEqualTo("x");
        assertThat(error.kind()).isEqualTo(kind);
    }

    @Test
    void hasSubjectNameAndLibvirtsKindOfError() {
        assertIs(UnknownCpuException.model("x"), Subject.MODEL, Kind.INTERNAL_ERROR, "model");
        assertIs(UnknownCpuException.feature("x"), Subject.FEATURE, Kind.INTERNAL_ERROR, "feature");
        assertIs(UnknownCpuException.vendor("x"), Subject.VENDOR, Kind.OPERATION_FAILED, "vendor");
    }

    @Test
    void keepsSubjectAndNameWithARemedy() {
        UnknownCpuException error = UnknownCpuException.model("x").remedied("use --cpu-map DIR");

        assertThat(error.subject()).isEqualTo(Subject.MODEL);
        assertThat(error.name()).isEqualTo("x");
        assertThat(error.problem().remedy()).contains("use --cpu-map DIR");
    }
}
