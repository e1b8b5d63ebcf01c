package io.vircaps.output.explain;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guests as words name them: architectures, OS types, domain types and machine types. Words of one kind are
 * alternatives, words of different kinds belong together: {@code aarch64 x86_64 kvm} are KVM's guests of two
 * architectures.
 */
public final class GuestWords {
    private final List<OsType> osTypes = new ArrayList<>();
    private final List<Arch> arches = new ArrayList<>();
    private final List<DomainType> domainTypes = new ArrayList<>();
    private final List<String> machines = new ArrayList<>();

    private GuestWords() {}

    /**
     * The searches that words stand for, in the order of the words.
     *
     * @param words   at least one; {@code xen} and {@code uml} are taken for domain types
     * @param dialect whose architectures count
     * @throws VircapsException if a word is none of these; the error states where it exists, if anywhere
     */
    public static List<GuestQuery> queries(List<String> words, Dialect dialect) {
        GuestWords sorted = new GuestWords();
        words.forEach(word -> sorted.add(word, dialect));
        return sorted.combined();
    }

    private void add(String word, Dialect dialect) {
        Arch arch = new Arch(word);
        if (Arch.known(dialect).contains(arch)) {
            arches.add(arch);
        } else if (GuestNames.osTypes().contains(word)) {
            osTypes.add(new OsType(word));
        } else if (GuestNames.domainTypes(dialect).contains(word)) {
            domainTypes.add(new DomainType(word));
        } else if (GuestNames.machine(word).isPresent()) {
            machines.add(word);
        } else {
            throw new VircapsException(unknown(word, dialect));
        }
    }

    private static Problem unknown(String word, Dialect dialect) {
        Optional<String> elsewhere = GuestNames.elsewhere(word, dialect);
        if (elsewhere.isPresent()) {
            return Problem.of(Kind.INVALID_ARGUMENT, elsewhere.get());
        }
        String near = GuestNames.near(word, dialect)
                .map(name -> "; is " + name + " meant?")
                .orElse("");
        return Problem.of(Kind.INVALID_ARGUMENT, "no guest is called so" + near)
                .expected(
                        "an architecture, an OS type, a domain type or a machine type, such as aarch64, hvm, kvm or"
                                + " q35",
                        word);
    }

    private List<GuestQuery> combined() {
        List<GuestQuery> queries = List.of(GuestQuery.ANY);
        queries = combined(queries, arches, GuestQuery::arch);
        queries = combined(queries, osTypes, GuestQuery::osType);
        queries = combined(queries, domainTypes, GuestQuery::domainType);
        return combined(queries, machines, GuestQuery::machine);
    }

    private interface Narrowing<T> {
        GuestQuery of(GuestQuery query, T word);
    }

    private static <T> List<GuestQuery> combined(List<GuestQuery> queries, List<T> words, Narrowing<T> narrowing) {
        if (words.isEmpty()) {
            return queries;
        }
        List<GuestQuery> combined = new ArrayList<>();
        for (GuestQuery query : queries) {
            words.forEach(word -> combined.add(narrowing.of(query, word)));
        }
        return combined;
    }

    /** The label of a search: {@code guest hvm aarch64 kvm}. */
    static String label(GuestQuery query) {
        StringBuilder label = new StringBuilder("guest");
        Optional<String> os = query.osType().map(OsType::name);
        Optional<String> arch = query.arch().map(Arch::name);
        Optional<String> domain = query.domainType().map(DomainType::name);
        for (Optional<String> word : List.of(os, arch, domain, query.machine())) {
            word.ifPresent(text -> label.append(' ').append(text));
        }
        return label.toString();
    }
}
