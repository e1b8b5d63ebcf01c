package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    private static final Case PASSES = new Case("good", Optional::empty);
    private static final Case FAILS = new Case("bad", () -> Optional.of("-a\n+b\n"));

    @TempDir
    private Path folder;

    @Test
    void countsWhatPassed() throws IOException {
        FamilyResult result = run(2, PASSES, PASSES);

        assertThat(result.line()).isEqualTo("some 2/2");
        assertThat(result.notPassed()).isZero();
    }

    @Test
    void leavesTheDiffOfAFailureInAFile() throws IOException {
        FamilyResult result = run(2, PASSES, FAILS);

        assertThat(result.line()).isEqualTo("some 1/2  failed: bad");
        assertThat(folder.resolve("diffs/some/bad.diff")).hasContent("-a\n+b\n");
    }

    @Test
    void takesAwayTheDiffOfACaseThatPassesAgain() throws IOException {
        Path stale = folder.resolve("diffs/some/good.diff");
        Files.createDirectories(folder.resolve("diffs/some"));
        Files.writeString(stale, "old");

        run(1, PASSES);

        assertThat(stale).doesNotExist();
    }

    @Test
    void countsAMissingCaseAsNotPassed() throws IOException {
        FamilyResult result = run(3, PASSES, PASSES);

        assertThat(result.line()).isEqualTo("some 2/3  missing: 1");
        assertThat(result.notPassed()).isEqualTo(1);
    }

    @Test
    void aCaseThatBreaksFailsAlone() throws IOException {
        Case broken = new Case("broken", () -> {
            throw new IOException("no such input");
        });

        FamilyResult result = run(2, broken, PASSES);

        assertThat(result.failed()).containsExactly("broken");
        assertThat(folder.resolve("diffs/some/broken.diff")).content().contains("no such input");
    }

    private FamilyResult run(int size, Case... cases) throws IOException {
        return new Runner(new Workspace(new SourceTree(folder), folder, folder)).run(new Family() {
            @Override
            public String name() {
                return "some";
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public List<Case> cases(Workspace workspace) {
                return List.of(cases);
            }
        });
    }
}
