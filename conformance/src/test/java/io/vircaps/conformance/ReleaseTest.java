package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReleaseTest {
    static final List<Release> RELEASES = Release.ALL;

    @TempDir
    private Path directory;

    private void makeTree(String release) throws IOException {
        Files.createDirectories(directory.resolve("tests"));
        Files.writeString(directory.resolve("meson.build"), "  version: '" + release + "',\n");
    }

    @Test
    void takesTheFirstOfTheTableIfNoneIsNamed() {
        assertThat(Release.DEFAULT).isEqualTo(Release.named("9.0.0"));
        assertThat(Release.named("11.3.0").name()).isEqualTo("11.3.0");
        assertThatThrownBy(() -> Release.named("1.2.3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.2.3")
                .hasMessageContaining("11.3.0");
    }

    @ParameterizedTest
    @FieldSource("RELEASES")
    void knowsHowManyCasesEachFamilyHas(Release release) {
        assertThat(Families.ALL)
                .allSatisfy(family -> assertThat(release.size(family.name()))
                        .as(family.name())
                        .isNotNegative());
    }

    @ParameterizedTest
    @FieldSource("RELEASES")
    void expectsFailuresOnlyOfFamiliesThereAre(Release release) {
        assertThat(ExpectedFailure.of(release))
                .extracting(ExpectedFailure::family)
                .isSubsetOf(Families.ALL.stream().map(Family::name).toList());
    }

    @Test
    void aTreeIsTheReleaseThatItsBuildFileNames() throws IOException {
        makeTree("11.3.0");
        Map<String, String> environment = Map.of("VIRCAPS_LIBVIRT_SOURCE", directory.toString());

        assertThat(SourceTree.find(environment, Release.named("11.3.0")))
                .contains(new SourceTree(directory, Release.named("11.3.0")));
        assertThat(SourceTree.find(environment, Release.named("9.0.0"))).isEmpty();
        assertThatThrownBy(() -> SourceTree.at(directory, Release.named("9.0.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected the source of libvirt 9.0.0");
    }

    @Test
    void aTreeOfAnotherReleaseIsAnError() throws IOException {
        makeTree("4.5.6");
        Map<String, String> environment = Map.of("VIRCAPS_LIBVIRT_SOURCE", directory.toString());

        assertThatThrownBy(() -> SourceTree.find(environment, Release.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[9.0.0, 11.3.0");
    }

    @Test
    void aRowOfATableIsOfTheReleasesInItsBrackets() {
        assertThat(Table.rows("vircaps2xml.txt", 3, Release.named("9.0.0")))
                .contains(List.of("hmat", "x86_64", "offline,live"))
                .doesNotContain(List.of("resctrl-amd", "x86_64", "offline,live"));
        assertThat(Table.rows("vircaps2xml.txt", 3, Release.named("11.3.0")))
                .contains(List.of("resctrl-amd", "x86_64", "offline,live"));
        assertThat(Table.rows("cputest.txt", 2, Release.named("11.3.0")))
                .noneMatch(row -> row.getFirst().equals("any-model"));
    }
}
