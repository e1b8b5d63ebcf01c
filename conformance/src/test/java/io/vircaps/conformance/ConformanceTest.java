package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same as {@code conformance/run}, as part of a build on a machine that fetched libvirt's source before. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicContainer> agreesWithLibvirt() {
        List<SourceTree> trees = trees();
        assumeTrue(!trees.isEmpty(), "libvirt's test cases were not run: conformance/fetch brings them");
        Path module = Path.of("").toAbsolutePath();
        return trees.stream()
                .map(tree -> Workspace.of(tree, module.resolveSibling("fixtures"), module.resolve("target")))
                .map(workspace -> DynamicContainer.dynamicContainer(
                        workspace.tree().release().name(),
                        Families.ALL.stream().map(family -> container(family, workspace))));
    }

    @Test
    void ourOwnMapOfAReleaseIsTheReleases() {
        assertThat(trees())
                .filteredOn(tree ->
                        CpuMaps.source(tree.release().dialect()).shortcoming().isEmpty())
                .allSatisfy(tree -> {
                    CpuMap own = CpuMaps.of(tree.release().dialect());
                    assertThat(own.x86()).isEqualTo(tree.cpuMap().x86());
                    assertThat(own.ppc64()).isEqualTo(tree.cpuMap().ppc64());
                    assertThat(own.arm()).isEqualTo(tree.cpuMap().arm());
                });
    }

    private static List<SourceTree> trees() {
        return Release.ALL.stream()
                .flatMap(release -> SourceTree.find(System.getenv(), release).stream())
                .toList();
    }

    private static DynamicContainer container(Family family, Workspace workspace) {
        return DynamicContainer.dynamicContainer(family.name(), tests(family, workspace));
    }

    private static Stream<DynamicNode> tests(Family family, Workspace workspace) {
        Release release = workspace.tree().release();
        List<ExpectedFailure> known = ExpectedFailure.of(release);
        List<Case> cases = cases(family, workspace);
        DynamicNode complete = DynamicTest.dynamicTest(
                "complete", () -> assertThat(cases).hasSizeGreaterThanOrEqualTo(release.size(family.name())));
        return Stream.concat(
                Stream.of(complete),
                cases.stream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.name(),
                                () -> assertThat(Runner.difference(each).isPresent())
                                        .as("differs from libvirt " + release.name())
                                        .isEqualTo(known.stream()
                                                .anyMatch(failure -> failure.covers(family.name(), each.name()))))));
    }

    private static List<Case> cases(Family family, Workspace workspace) {
        try {
            return family.cases(workspace);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
