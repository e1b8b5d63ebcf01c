package io.vircaps.output.explain;

import io.vircaps.connect.Connection;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.EffectiveDomain;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Explains why something is absent in an engine's document, down to the cause. */
public final class Explainer {
    private static final String KVM_DOMAIN = "guest/arch/domain[@type='kvm']";

    private final Connection connection;

    /** An explainer of this connection's document. */
    public Explainer(Connection connection) {
        this.connection = connection;
    }

    /** What is missing or restricted in the whole document. */
    public Explained document() {
        List<Explanation> missing = missing();
        return missing.isEmpty()
                ? Explained.present(connection.uri(), "")
                : Explained.absent(connection.uri(), connection.diagnose(missing));
    }

    private List<Explanation> missing() {
        List<Explanation> missing = new ArrayList<>();
        for (Note note : connection.notes()) {
            Optional<String> element = note.reason().meaning().element();
            element.ifPresent(path -> missing.add(new Explanation(path, chain(note))));
        }
        return missing;
    }

    private List<Note> chain(Note note) {
        List<Note> chain = new ArrayList<>();
        chain.add(note);
        chain.addAll(connection.causes(note));
        return chain;
    }

    /** Why guests are absent, or what is present of them; one result a search. */
    public List<Explained> guests(List<GuestQuery> searches) {
        List<Explained> results = new ArrayList<>();
        searches.forEach(search -> results.add(guest(search)));
        return results;
    }

    /**
     * Why KVM cannot be used for guests of the host's own architecture. Some drivers of libvirt print it without a
     * check; then the notes on it decide.
     */
    public Explained kvm() {
        GuestQuery nativeKvm = GuestQuery.ANY.domainType(DomainType.KVM);
        Explained printed = guest(hostArch().map(nativeKvm::arch).orElse(nativeKvm));
        if (!printed.present()) {
            return printed;
        }
        List<Explanation> useless = missing();
        useless.removeIf(noted -> !noted.missing().equals(KVM_DOMAIN));
        return useless.isEmpty() ? printed : Explained.absent(printed.subject(), connection.diagnose(useless));
    }

    /** Why an engine is absent. */
    public static Explained engine(String uri, EngineAbsentException absent) {
        return Explained.absent(uri, Diagnosis.of(List.of(new Explanation("engine", List.of(absent.note())))));
    }

    private Optional<Arch> hostArch() {
        return connection.capabilities().host().flatMap(host -> host.cpu().arch());
    }

    private Explained guest(GuestQuery search) {
        String label = GuestWords.label(search);
        Optional<GuestQuery.Match> match = search.in(connection.capabilities());
        if (match.isPresent()) {
            return Explained.present(label, words(match.get()));
        }
        List<Explanation> missing = connection.whyNot(search);
        return Explained.absent(
                label, connection.diagnose(missing.isEmpty() ? List.of(notOffered(label, search)) : missing));
    }

    private static String words(GuestQuery.Match match) {
        EffectiveDomain domain = match.domain();
        Guest guest = match.guest();
        StringJoiner words = new StringJoiner(" ");
        words.add(guest.osType().name());
        words.add(guest.arch().name().name()).add(domain.type().name());
        domain.emulator().ifPresent(words::add);
        return words.toString();
    }

    private Explanation notOffered(String label, GuestQuery search) {
        Optional<String> machine = search.machine();
        if (machine.isPresent()) {
            String detail = GuestNames.machine(machine.get()).orElse("not among the machine types");
            return new Explanation(
                    label, List.of(Note.of(ExplainReason.MACHINE_NOT_OFFERED, connection.uri(), detail)));
        }
        Note note = Note.of(ExplainReason.GUEST_NOT_OFFERED, connection.uri(), "it runs " + offered());
        return new Explanation(label, List.of(note));
    }

    private String offered() {
        Capabilities capabilities = connection.capabilities();
        StringJoiner offered = new StringJoiner(", ");
        offered.setEmptyValue("no guests at all");
        for (Guest guest : capabilities.guests()) {
            for (EffectiveDomain domain : guest.domains()) {
                offered.add(guest.osType().name() + " " + guest.arch().name().name() + " "
                        + domain.type().name());
            }
        }
        return offered.toString();
    }
}
