package io.vircaps.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparedFileTest {
    private static String match(ComparedFile file) {
        return file.match(compared -> "compared " + compared.file(), failed -> "failed " + failed.file());
    }

    @Test
    void isMatchedByItsCase() {
        CpuComparison comparison = CpuComparison.of(CpuComparison.Result.IDENTICAL, CpuComparison.Rule.SAME_FEATURES);
        assertThat(match(new ComparedFile.Compared("a", comparison))).isEqualTo("compared a");
        assertThat(match(new ComparedFile.Failed("b", Problem.of(Kind.XML_ERROR, "wrong"), Optional.empty())))
                .isEqualTo("failed b");
    }
}
