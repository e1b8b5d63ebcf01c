package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VircapsExceptionTest {
    private static final Problem PROBLEM =
            Problem.of(Kind.SYSTEM_ERROR, "cannot be read").at("/etc/libvirt/qemu.conf");

    @Test
    void takesItsMessageAndKindFromTheProblem() {
        VircapsException error = new VircapsException(PROBLEM);

        assertThat(error).hasMessage("/etc/libvirt/qemu.conf: cannot be read").hasNoCause();
        assertThat(error.kind()).isEqualTo(Kind.SYSTEM_ERROR);
        assertThat(error.problem()).isEqualTo(PROBLEM);
    }

    @Test
    void keepsItsCause() {
        IllegalStateException cause = new IllegalStateException("below");
        VircapsException error = new VircapsException(PROBLEM, cause);

        assertThat(error).hasMessage("/etc/libvirt/qemu.conf: cannot be read").hasCause(cause);
        assertThat(error.problem()).isEqualTo(PROBLEM);
    }
}
