package io.vircaps.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs families and prints one line for each, last how many cases passed and failed; the exit status is 0 if none
 * failed. {@code conformance/run} starts it.
 */
public final class Main {
    private Main() {}

    /**
     * Runs the families named, or all.
     *
     * @param args libvirt's source tree, our own source tree, then names of families
     */
    public static void main(String[] args) throws IOException {
        Path repository = Path.of(args[1]);
        Workspace workspace = new Workspace(
                SourceTree.at(Path.of(args[0])),
                repository.resolve("fixtures"),
                repository.resolve("conformance/target"));
        System.exit(run(workspace, Families.named(List.of(args).subList(2, args.length))) ? 0 : 1);
    }

    private static boolean run(Workspace workspace, List<Family> families) throws IOException {
        Runner runner = new Runner(workspace);
        int passed = 0;
        int failed = 0;
        for (Family family : families) {
            FamilyResult result = runner.run(family);
            System.out.println(result.line());
            passed += result.passed();
            failed += result.notPassed();
        }
        if (failed > 0) {
            System.out.println("differences: " + workspace.diffs());
        }
        System.out.println(passed + " passed, " + failed + " failed");
        return failed == 0;
    }
}
