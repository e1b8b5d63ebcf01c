package io.vircaps.report;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guests as words name them: architectures, OS types and domain types. Words of one kind are alternatives, words of
 * different kinds belong together: {@code aarch64 x86_64 kvm} are KVM's guests of two architectures.
 */
public final class GuestWords {
    private static final List<String> OS_TYPES = List.of("hvm", "linux", "exe", "xenpvh");
    private static final List<String> DOMAIN_TYPES = List.of(
            "qemu",
            "kqemu",
            "kvm",
            "xen",
            "lxc",
            "uml",
            "openvz",
            "test",
            "vmware",
            "hyperv",
            "vbox",
            "phyp",
            "parallels",
            "bhyve",
            "vz",
            "hvf");

    private final List<OsType> osTypes = new ArrayList<>();
    private final List<Arch> arches = new ArrayList<>();
    private final List<DomainType> domainTypes = new ArrayList<>();

    private GuestWords() {}

    /**
     * The searches that words stand for, in the order of the words.
     *
     * @param words   at least one; {@code xen} and {@code uml} are taken for domain types
     * @param dialect whose architectures count
     * @throws VircapsException if a word is none of the three
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
        } else if (OS_TYPES.contains(word)) {
            osTypes.add(new OsType(word));
        } else if (DOMAIN_TYPES.contains(word)) {
            domainTypes.add(new DomainType(word));
        } else {
            throw new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "no guest is called so")
                    .expected("an architecture, an OS type or a domain type, such as aarch64, hvm or kvm", word));
        }
    }

    private List<GuestQuery> combined() {
        List<GuestQuery> queries = List.of(GuestQuery.ANY);
        queries = combined(queries, arches, GuestQuery::arch);
        queries = combined(queries, osTypes, GuestQuery::osType);
        return combined(queries, domainTypes, GuestQuery::domainType);
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

    /** What a search is for, as words: {@code guest hvm aarch64 kvm}. */
    static String label(GuestQuery query) {
        StringBuilder label = new StringBuilder("guest");
        Optional<String> os = query.osType().map(OsType::name);
        Optional<String> arch = query.arch().map(Arch::name);
        Optional<String> domain = query.domainType().map(DomainType::name);
        for (Optional<String> word : List.of(os, arch, domain)) {
            word.ifPresent(text -> label.append(' ').append(text));
        }
        return label.toString();
    }
}
