package io.vircaps.conformance.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CpuFamilyTest {
    private static final CpuTestData NO_DATA = new CpuTestData(new SourceTree(Path.of("nowhere")));

    static List<Family> all() {
        return CpuFamily.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasARowForEachCaseAndTellsThemApart(CpuFamily family) {
        assertThat(family.cases(NO_DATA))
                .hasSize(family.size())
                .extracting(Case::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAllCasesOfLibvirtsTest() {
        assertThat(CpuFamily.ALL.stream().mapToInt(Family::size).sum()).isEqualTo(486);
        assertThat(CpuFamily.ALL).extracting(Family::name).doesNotHaveDuplicates();
    }
}
