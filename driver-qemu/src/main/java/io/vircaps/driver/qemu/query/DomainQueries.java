package io.vircaps.driver.qemu.query;

import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpCommand;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpReply;
import io.vircaps.qmp.QmpSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Queries one emulator for what domain capabilities need beyond {@link EmulatorQueries}; the commands are described in
 * QEMU's {@code qapi} directory. Where libvirt does without a reply, so do we: those are refused as
 * {@code GenericError}.
 */
public final class DomainQueries {
    private static final String GENERIC = "GenericError";
    private static final QmpCommand CPU_MODELS = QmpCommand.of("query-cpu-definitions");

    private final QmpSession session;

    private DomainQueries(QmpSession session) {
        this.session = session;
    }

    /**
     * The facts of one emulator.
     *
     * @throws QmpException if a command is refused that must not be, not replied to, or replied to in another form than
     *     QEMU documents
     */
    public static DomainFacts facts(QmpSession session) {
        return new DomainQueries(session).all();
    }

    /**
     * The facts of an emulator that runs without KVM, added to those of its run with KVM.
     *
     * @param known the facts of its run with KVM
     * @throws QmpException as above
     */
    public static DomainFacts factsWithoutKvm(QmpSession session, DomainFacts known) {
        DomainQueries queries = new DomainQueries(session);
        List<MachineType> machines = EmulatorQueries.facts(session).machines();
        DomainFacts.Emulation emulation =
                new DomainFacts.Emulation(machines, queries.cpus(target(known.facts()), false, known.parts()));
        return new DomainFacts(
                known.facts(), known.cpus(), Optional.of(emulation), known.parts(), known.secrecy(), known.hyperv());
    }

    private static String target(EmulatorFacts facts) {
        return QemuGuests.emulated(facts, Dialect.DEFAULT).map(Arch::name).orElse("");
    }

    private DomainFacts all() {
        EmulatorFacts facts = EmulatorQueries.facts(session);
        String arch = target(facts);
        DomainFacts.Parts parts = parts(arch);
        EmulatorCpus cpus = cpus(arch, facts.kvm(), parts);
        boolean hasHyperv = GuestKind.isX86(arch) || GuestKind.isArm(arch);
        Optional<List<String>> hyperv = hasHyperv && knowsExpansion(parts) ? hyperv() : Optional.empty();
        return new DomainFacts(facts, cpus, Optional.empty(), parts, secrecy(parts), hyperv);
    }

    private DomainFacts.Parts parts(String arch) {
        QmpSchema schema = new QmpSchema(session.execute("query-qmp-schema"));
        Set<String> types = names(session.execute("qom-list-types"), "name");
        Set<String> commands = names(session.execute("query-commands"), "name");
        Set<String> tpms = texts(session.execute("query-tpm-models"));
        tpms.addAll(texts(session.execute("query-tpm-types")));
        return new DomainFacts.Parts(
                types,
                commands,
                schema.displays(),
                schema.movesBitmaps(),
                names(session.execute("query-command-line-options"), "option"),
                tpms,
                cpuProperties(types),
                GuestKind.isArm(arch) ? interrupts() : List.of());
    }

    private Set<String> cpuProperties(Set<String> types) {
        Set<String> properties = new HashSet<>();
        for (String cpu : List.of("max-x86_64-cpu", "max-arm-cpu")) {
            if (types.contains(cpu)) {
                properties.addAll(properties(cpu));
            }
        }
        return properties;
    }

    private Set<String> properties(String type) {
        QmpCommand list =
                QmpCommand.of("qom-list-properties").with(JsonValue.object("typename", new JsonValue.Text(type)));
        return ifThere(list).map(reply -> names(reply, "name")).orElse(Set.of());
    }

    private List<DomainFacts.InterruptController> interrupts() {
        List<DomainFacts.InterruptController> controllers = new ArrayList<>();
        ifThere(QmpCommand.of("query-gic-capabilities"))
                .ifPresent(reply -> reply.elements()
                        .forEach(one -> controllers.add(new DomainFacts.InterruptController(
                                one.member("version").count(),
                                one.member("kernel").flag(),
                                one.member("emulated").flag()))));
        return controllers;
    }

    private static boolean knowsExpansion(DomainFacts.Parts parts) {
        return parts.commands().contains("query-cpu-model-expansion");
    }

    private EmulatorCpus cpus(String arch, boolean kvm, DomainFacts.Parts parts) {
        if (!parts.commands().contains(CPU_MODELS.name())) {
            return EmulatorCpus.NONE;
        }
        List<EmulatorCpus.Model> models = new ArrayList<>();
        ifThere(CPU_MODELS).ifPresent(reply -> reply.elements().forEach(model -> models.add(model(model))));
        Optional<CpuExpansion> best = knowsExpansion(parts) ? best(arch, kvm, parts) : Optional.empty();
        return new EmulatorCpus(models, best);
    }

    private static EmulatorCpus.Model model(QmpReply reply) {
        return new EmulatorCpus.Model(
                reply.member("name").text(),
                reply.optional("unavailable-features")
                        .map(missing ->
                                missing.elements().stream().map(QmpReply::text).toList()),
                reply.optional("deprecated").map(QmpReply::flag).orElse(false));
    }

    /** Names that libvirt spells otherwise come with the full form, which newer emulators return without a query. */
    private Optional<CpuExpansion> best(String arch, boolean kvm, DomainFacts.Parts parts) {
        String model = kvm ? "host" : "max";
        boolean x86 = GuestKind.isX86(arch);
        boolean twice = x86 && !parts.cpuProperties().contains("unavailable-features");
        String form = GuestKind.isArm(arch) ? "full" : "static";
        Optional<QmpReply> migratable = expansion(form, CpuQuery.model(model), twice);
        Optional<QmpReply> all = x86 && migratable.isPresent()
                ? expansion(form, CpuQuery.model(model).with("migratable", false), twice)
                : Optional.empty();
        return migratable.map(reply -> CpuExpansion.of(reply, all));
    }

    private Optional<QmpReply> expansion(String form, CpuQuery query, boolean twice) {
        Optional<QmpReply> reply = ifThere(query.command(form));
        return twice
                ? reply.flatMap(first ->
                        ifThere(CpuQuery.command("full", first.member("model").value())))
                : reply;
    }

    private Optional<List<String>> hyperv() {
        CpuQuery query = CpuQuery.model("host").with("migratable", false).with("hv-passthrough", true);
        return ifThere(query.command("full")).map(reply -> HypervNames.of(CpuExpansion.of(reply, Optional.empty())));
    }

    private DomainFacts.Secrecy secrecy(DomainFacts.Parts parts) {
        Optional<QmpReply> sev =
                parts.has("sev-guest") ? ifThere(QmpCommand.of("query-sev-capabilities")) : Optional.empty();
        Optional<QmpReply> sgx =
                parts.has("sgx-epc") ? ifThere(QmpCommand.of("query-sgx-capabilities")) : Optional.empty();
        return new DomainFacts.Secrecy(
                sev.map(DomainQueries::sev),
                sgx.flatMap(DomainQueries::sgx),
                properties("none-machine").contains("confidential-guest-support"));
    }

    private static DomainFacts.SevCapabilities sev(QmpReply reply) {
        return new DomainFacts.SevCapabilities(
                reply.member("cbitpos").count(),
                reply.member("reduced-phys-bits").count(),
                reply.optional("cpu0-id").map(QmpReply::text));
    }

    /** An emulator that does not list sections is older than 7.0.0; libvirt does not use its enclaves. */
    private static Optional<Sgx.Enclaves> sgx(QmpReply reply) {
        return reply.optional("sections").map(list -> {
            List<Sgx.Section> sections = new ArrayList<>();
            long total = 0;
            for (QmpReply section : list.elements()) {
                long kibibytes = section.member("size").value().asInteger().orElse(0) / 1024;
                total += kibibytes;
                sections.add(new Sgx.Section(section.member("node").count(), MemorySize.ofKibibytes(kibibytes)));
            }
            return new Sgx.Enclaves(
                    reply.member("flc").flag(),
                    reply.member("sgx1").flag(),
                    reply.member("sgx2").flag(),
                    MemorySize.ofKibibytes(total),
                    sections);
        });
    }

    private Optional<QmpReply> ifThere(QmpCommand command) {
        try {
            return Optional.of(session.execute(command));
        } catch (QmpException.Refused refused) {
            if (refused.errorClass().equals(GENERIC)
                    || refused.errorClass().equals("CommandNotFound")
                    || refused.errorClass().equals("DeviceNotFound")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Set<String> names(QmpReply reply, String member) {
        Set<String> names = new HashSet<>();
        reply.elements().forEach(element -> names.add(element.member(member).text()));
        return names;
    }

    private static Set<String> texts(QmpReply reply) {
        Set<String> texts = new HashSet<>();
        reply.elements().forEach(element -> texts.add(element.text()));
        return texts;
    }
}
