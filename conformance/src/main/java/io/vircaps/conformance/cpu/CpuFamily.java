package io.vircaps.conformance.cpu;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
import io.vircaps.conformance.Release;
import io.vircaps.conformance.Table;
import io.vircaps.conformance.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One kind of case of {@code cputest}.
 *
 * @param name  its name
 * @param parts what they are made from
 */
public record CpuFamily(String name, List<Part> parts) implements Family {
    /** What is done with a row; the words behind the keyword. */
    @FunctionalInterface
    interface Check {
        /** How ours differs from libvirt's. */
        Optional<String> difference(CpuTestData data, List<String> row) throws IOException;
    }

    /**
     * Rows of the table that are checked alike.
     *
     * @param keyword with which keyword
     * @param which   which of these
     * @param mark    distinguishes their cases from those of another part
     * @param check   what is done with a row
     */
    record Part(String keyword, Predicate<List<String>> which, String mark, Check check) {}

    private static final int REPLIES = 2;

    /** All kinds. */
    public static final List<Family> ALL = List.of(
            each("cputest-compare", "compare", DefinitionChecks::compare),
            each("cputest-update", "update", DefinitionChecks::update),
            each("cputest-baseline", "baseline", DefinitionChecks::baseline),
            each("cputest-has-feature", "feature", DefinitionChecks::hasFeature),
            each("cputest-guest-cpu", "guest", DefinitionChecks::guest),
            each("cputest-host-cpuid", "cpuid", RegisterChecks::host),
            new CpuFamily(
                    "cputest-guest-cpuid",
                    List.of(
                            new Part("cpuid", row -> true, "", RegisterChecks::guest),
                            new Part("any-model", row -> true, " any-model", RegisterChecks::anyModel))),
            each("cputest-cpuid-signature", "cpuid", RegisterChecks::signature),
            withReplies("cputest-json-cpuid", RegisterChecks::qemuGuest),
            withReplies("cputest-json-signature", RegisterChecks::qemuSignature),
            withReplies("cputest-update-live", RegisterChecks::updateLive),
            each("cputest-cpuid-baseline", "cpuid-baseline", DefinitionChecks::cpuidBaseline));

    private static CpuFamily each(String name, String keyword, Check check) {
        return new CpuFamily(name, List.of(new Part(keyword, row -> true, "", check)));
    }

    private static CpuFamily withReplies(String name, Check check) {
        return new CpuFamily(name, List.of(new Part("cpuid", CpuFamily::hasReplies, "", check)));
    }

    private static boolean hasReplies(List<String> row) {
        return !row.get(REPLIES).equals("nothing");
    }

    @Override
    public List<Case> cases(Workspace workspace) {
        return cases(new CpuTestData(workspace.tree()));
    }

    List<Case> cases(CpuTestData data) {
        List<Case> cases = new ArrayList<>();
        for (Part part : parts) {
            for (List<String> row : rows(part.keyword(), data.release())) {
                if (part.which().test(row)) {
                    String name = String.join(" ", row) + part.mark();
                    cases.add(new Case(name, () -> part.check().difference(data, row)));
                }
            }
        }
        return cases;
    }

    /** The rows of the table with this keyword that a release has, without the keyword. */
    static List<List<String>> rows(String keyword, Release release) {
        return Table.rows("cputest.txt", 2, release).stream()
                .filter(row -> row.getFirst().equals(keyword))
                .map(row -> List.of(row.getLast().split(" ")))
                .toList();
    }
}
