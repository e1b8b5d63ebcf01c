package io.vircaps.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs families and prints one line for each, then which failures were expected and why, last how many cases passed and
 * failed; the exit status is 0 if all went as expected. {@code conformance/run} starts it.
 */
public final class Main {
    private static final int FAMILIES = 3;

    private Main() {}

    /**
     * Runs the families named, or all.
     *
     * @param args the release, its source tree, our own source tree, then names of families
     */
    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[2]);
        Workspace workspace = Workspace.of(
                SourceTree.at(Path.of(args[1]), Release.named(args[0])),
                repository.resolve("fixtures"),
                repository.resolve("conformance/target"));
        List<FamilyResult> results = run(workspace, Families.named(List.of(args).subList(FAMILIES, args.length)));
        new Summary(results).lines(workspace.diffs()).forEach(System.out::println);
        System.exit(results.stream().allMatch(result -> result.faults() == 0) ? 0 : 1);
    }

    private static List<FamilyResult> run(Workspace workspace, List<Family> families) throws IOException {
        Release release = workspace.tree().release();
        Runner runner = new Runner(workspace, ExpectedFailure.of(release));
        List<FamilyResult> results = new ArrayList<>();
        for (Family family : families) {
            FamilyResult result = runner.run(family, release.size(family.name()));
            System.out.println(result.line());
            results.add(result);
        }
        return results;
    }
}
