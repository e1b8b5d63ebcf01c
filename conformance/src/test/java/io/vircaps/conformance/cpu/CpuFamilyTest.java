package io.vircaps.conformance.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.Release;
import io.vircaps.conformance.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CpuFamilyTest {
    static final List<Release> RELEASES = Release.ALL;

    private static CpuTestData noData(Release release) {
        return new CpuTestData(new SourceTree(Path.of("nowhere"), release));
    }

    private static List<Case> cases(Release release) {
        return CpuFamily.ALL.stream()
                .map(CpuFamily.class::cast)
                .flatMap(family -> family.cases(noData(release)).stream())
                .toList();
    }

    @ParameterizedTest
    @FieldSource("RELEASES")
    void distinguishesTheCasesOfAFamily(Release release) {
        assertThat(CpuFamily.ALL)
                .allSatisfy(family -> assertThat(((CpuFamily) family).cases(noData(release)))
                        .extracting(Case::name)
                        .doesNotHaveDuplicates());
    }

    @Test
    void hasAllCasesOfLibvirtsTest() {
        assertThat(cases(Release.ALL.get(0))).hasSize(486);
        assertThat(cases(Release.ALL.get(1))).hasSize(465);
        assertThat(CpuFamily.ALL).extracting(Family::name).doesNotHaveDuplicates();
    }
}
