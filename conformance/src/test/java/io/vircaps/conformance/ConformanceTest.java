package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same as {@code conformance/run}, as part of a build on a machine that fetched libvirt's source before. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicContainer> agreesWithLibvirt() throws IOException {
        Optional<SourceTree> tree = SourceTree.find(System.getenv());
        assumeTrue(tree.isPresent(), "libvirt's test cases were not run: conformance/fetch brings them");
        Path module = Path.of("").toAbsolutePath();
        Workspace workspace = new Workspace(tree.get(), module.resolveSibling("fixtures"), module.resolve("target"));
        return Families.ALL.stream().map(family -> container(family, workspace));
    }

    private static DynamicContainer container(Family family, Workspace workspace) {
        return DynamicContainer.dynamicContainer(family.name(), tests(family, workspace));
    }

    private static Stream<DynamicNode> tests(Family family, Workspace workspace) {
        List<Case> cases = cases(family, workspace);
        DynamicNode complete =
                DynamicTest.dynamicTest("complete", () -> assertThat(cases).hasSizeGreaterThanOrEqualTo(family.size()));
        return Stream.concat(
                Stream.of(complete),
                cases.stream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.name(),
                                () -> assertThat(Runner.difference(each)).isEmpty())));
    }

    private static List<Case> cases(Family family, Workspace workspace) {
        try {
            return family.cases(workspace);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
