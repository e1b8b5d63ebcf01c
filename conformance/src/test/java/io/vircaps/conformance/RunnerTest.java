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
    private Path directory;

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
        assertThat(directory.resolve("diffs/some/bad.diff")).hasContent("-a\n+b\n");
    }

    @Test
    void takesAwayTheDiffOfACaseThatPassesAgain() throws IOException {
        Path stale = directory.resolve("diffs/some/good.diff");
        Files.createDirectories(directory.resolve("diffs/some"));
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
        assertThat(directory.resolve("diffs/some/broken.diff")).content().contains("no such input");
    }

    @Test
    void aFailureThatIsExpectedIsNoFaultAndIsCountedAsNotPassed() throws IOException {
        FamilyResult result = run(List.of(expected("b*")), 2, PASSES, FAILS);

        assertThat(result.line()).isEqualTo("some 1/2  failed as expected: 1");
        assertThat(result.notPassed()).isEqualTo(1);
        assertThat(result.faults()).isZero();
    }

    @Test
    void aPassThatIsNotExpectedIsAFault() throws IOException {
        FamilyResult result = run(List.of(expected("*")), 2, PASSES, FAILS);

        assertThat(result.line()).isEqualTo("some 1/2  failed as expected: 1  passed, but expected to fail: good");
        assertThat(result.faults()).isEqualTo(1);
    }

    @Test
    void anExpectedFailureOfNoCaseIsAFaultUnlessItIsAnotherFamilys() throws IOException {
        ExpectedFailure other = new ExpectedFailure("other", "gone", "because");

        FamilyResult result = run(List.of(expected("gone"), other), 1, PASSES);

        assertThat(result.line()).isEqualTo("some 1/1  expected to fail, but no such case: gone");
        assertThat(result.faults()).isEqualTo(1);
    }

    @Test
    void aMissingCaseAndAFailureThatIsNotExpectedAreFaults() throws IOException {
        assertThat(run(List.of(expected("bad")), 3, PASSES, FAILS).faults()).isEqualTo(1);
        assertThat(run(List.of(), 2, PASSES, FAILS).faults()).isEqualTo(1);
    }

    @Test
    void sumsUpWhatPassedAndWhyOthersFailed() throws IOException {
        FamilyResult asExpected = run(List.of(expected("bad")), 2, PASSES, FAILS);
        FamilyResult passed = run(List.of(), 1, PASSES);
        FamilyResult surprising = run(List.of(expected("good")), 1, PASSES);

        assertThat(new Summary(List.of(passed)).lines(directory)).containsExactly("1 passed, 0 failed");
        assertThat(new Summary(List.of(asExpected, passed)).lines(directory))
                .containsExactly(
                        "differences: " + directory,
                        "expected: 1 some: because",
                        "2 passed, 1 failed, 1 of them as expected");
        assertThat(new Summary(List.of(surprising)).lines(directory))
                .containsExactly("1 passed, 0 failed, 1 not as expected");
    }

    private static ExpectedFailure expected(String name) {
        return new ExpectedFailure("some", name, "because");
    }

    private FamilyResult run(int size, Case... cases) throws IOException {
        return run(List.of(), size, cases);
    }

    private FamilyResult run(List<ExpectedFailure> known, int size, Case... cases) throws IOException {
        Workspace workspace = new Workspace(new SourceTree(directory, Release.DEFAULT), directory, directory);
        return new Runner(workspace, known).run(new SomeFamily(List.of(cases)), size);
    }

    private record SomeFamily(List<Case> all) implements Family {
        @Override
        public String name() {
            return "some";
        }

        @Override
        public List<Case> cases(Workspace workspace) {
            return all;
        }
    }
}
