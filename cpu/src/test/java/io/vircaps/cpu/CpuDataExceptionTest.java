package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import org.junit.jupiter.api.Test;

class CpuDataExceptionTest {
    @Test
    void namesTheRegistersThatNoModelFits() {
        CpuDataException error = CpuDataException.noModel("Intel family 6");

        assertThat(error).hasMessage("no CPU model of the map fits the processor with Intel family 6");
        assertThat(error.kind()).isEqualTo(Kind.INTERNAL_ERROR);
    }

    @Test
    void isTheProblemItWasMadeOf() {
        Problem problem = Problem.of(Kind.OPERATION_FAILED, "no part");

        assertThat(new CpuDataException(problem).problem()).isEqualTo(problem);
    }
}
