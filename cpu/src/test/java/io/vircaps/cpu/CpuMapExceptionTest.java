package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CpuMapExceptionTest {
    @Test
    void namesFileAndFault() {
        CpuMapException error = new CpuMapException("map.txt:3", "second section [arm]");

        assertThat(error).hasMessage("map.txt:3: CPU map: second section [arm]").hasNoCause();
        assertThat(error.kind()).isEqualTo(Kind.INTERNAL_ERROR);
    }

    @Test
    void keepsTheCause() {
        IOException cause = new IOException("x");

        assertThat(new CpuMapException("map.txt", "cannot be read", cause))
                .hasMessage("map.txt: CPU map: cannot be read")
                .hasCause(cause);
    }
}
