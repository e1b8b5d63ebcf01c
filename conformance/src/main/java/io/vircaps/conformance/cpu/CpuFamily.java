package io.vircaps.conformance.cpu;

import io.vircaps.conformance.Case;
import io.vircaps.conformance.Family;
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
 * @param size  how many cases it has
 * @param parts what they are made from
 */
public record CpuFamily(String name, int size, List<Part> parts) implements Family {
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
     * @param mark    what tells their cases from those of another part
     * @param check   what is done with a row
     */
    record Part(String keyword, Predicate<List<String>> which, String mark, Check check) {}

    private static final int REPLIES = 2;

    /** All kinds; together 486 cases. */
    public static final List<Family> ALL = List.of(
            each("cputest-compare", 59, "compare", DefinitionChecks::compare),
            each("cputest-update", 17, "update", DefinitionChecks::update),
            each("cputest-baseline", 14, "baseline", DefinitionChecks::baseline),
            each("cputest-has-feature", 6, "feature", DefinitionChecks::hasFeature),
            each("cputest-guest-cpu", 20, "guest", DefinitionChecks::guest),
            each("cputest-host-cpuid", 61, "cpuid", RegisterChecks::host),
            new CpuFamily(
                    "cputest-guest-cpuid",
                    82,
                    List.of(
                            new Part("cpuid", row -> true, "", RegisterChecks::guest),
                            new Part("cpuid", CpuFamily::hasSpareModels, " any-model", RegisterChecks::anyModel))),
            each("cputest-cpuid-signature", 61, "cpuid", RegisterChecks::signature),
            withReplies("cputest-json-cpuid", 51, RegisterChecks::qemuGuest),
            withReplies("cputest-json-signature", 51, RegisterChecks::qemuSignature),
            withReplies("cputest-update-live", 51, RegisterChecks::updateLive),
            each("cputest-cpuid-baseline", 13, "cpuid-baseline", DefinitionChecks::cpuidBaseline));

    private static CpuFamily each(String name, int size, String keyword, Check check) {
        return new CpuFamily(name, size, List.of(new Part(keyword, row -> true, "", check)));
    }

    private static CpuFamily withReplies(String name, int size, Check check) {
        return new CpuFamily(name, size, List.of(new Part("cpuid", CpuFamily::hasReplies, "", check)));
    }

    private static boolean hasReplies(List<String> row) {
        return !row.get(REPLIES).equals("nothing");
    }

    /** Whether there is a list of models that the result does not depend on. */
    private static boolean hasSpareModels(List<String> row) {
        return row.get(REPLIES).equals("models");
    }

    @Override
    public List<Case> cases(Workspace workspace) {
        return cases(new CpuTestData(workspace.tree()));
    }

    List<Case> cases(CpuTestData data) {
        List<Case> cases = new ArrayList<>();
        for (Part part : parts) {
            for (List<String> row : rows(part.keyword())) {
                if (part.which().test(row)) {
                    String name = String.join(" ", row) + part.mark();
                    cases.add(new Case(name, () -> part.check().difference(data, row)));
                }
            }
        }
        return cases;
    }

    /** The rows of the table with this keyword, without it. */
    static List<List<String>> rows(String keyword) {
        return Table.rows("cputest.txt", 2).stream()
                .filter(row -> row.getFirst().equals(keyword))
                .map(row -> List.of(row.getLast().split(" ")))
                .toList();
    }
}
