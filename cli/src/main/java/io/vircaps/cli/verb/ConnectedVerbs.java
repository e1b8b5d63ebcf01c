package io.vircaps.cli.verb;

import io.vircaps.cli.Version;
import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Setting;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.Connection;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Note;
import io.vircaps.output.json.CapabilitiesJson;
import io.vircaps.output.json.ConnectionJson;
import io.vircaps.xml.CapabilitiesXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verbs that ask a connection. Text is virsh's ({@code tools/virsh-host.c}), its empty last line included. */
final class ConnectedVerbs {
    private final Connection connection;
    private final Invocation invocation;
    private final Dialect dialect;

    ConnectedVerbs(Connection connection, Invocation invocation, Dialect dialect) {
        this.connection = connection;
        this.invocation = invocation;
        this.dialect = dialect;
    }

    VerbResult text() {
        String end = invocation.has(Globals.QUIET) ? "" : "\n";
        try {
            return new VerbResult(answer() + end, remarks(), 0);
        } catch (VircapsException failed) {
            List<String> sentences = new ArrayList<>();
            errorPrefix().ifPresent(sentences::add);
            sentences.add(failed.problem().sentence());
            if (invocation.verb() == Verb.DOMCAPABILITIES && failed.kind() != Kind.NO_SUPPORT) {
                sentences.addAll(elsewhere());
            }
            return VerbResult.failure(end, sentences);
        }
    }

    VerbResult json() {
        if (invocation.has(VerbSettings.XPATH)) {
            throw invocation.misuse("options --output json and --xpath are mutually exclusive");
        }
        return new VerbResult(
                switch (invocation.verb()) {
                    case CAPABILITIES -> CapabilitiesJson.write(shaped());
                    case URI -> ConnectionJson.write("uri", connection.uri());
                    case HOSTNAME -> ConnectionJson.write("hostname", connection.node().hostname());
                    case NODEINFO -> ConnectionJson.write(connection.node().info());
                    case MAXVCPUS -> ConnectionJson.write("maxvcpus", maxVcpus());
                    default -> ConnectionJson.write(Version.text(), dialect, connection.version());
                },
                remarks(),
                0);
    }

    private String answer() {
        return switch (invocation.verb()) {
            case CAPABILITIES -> capabilities();
            case URI -> connection.uri() + "\n";
            case HOSTNAME -> connection.node().hostname() + "\n";
            case NODEINFO -> NodeInfoText.of(connection.node().info());
            case MAXVCPUS -> maxVcpus() + "\n";
            case DOMCAPABILITIES -> connection.domains().capabilitiesXml(described()) + "\n";
            case POOL_CAPABILITIES -> connection.storage().poolsXml() + "\n";
            default -> version(connection.version());
        };
    }

    /** {@code cmdMaxvcpus} of virsh: the limit of the domain capabilities, else the driver's. */
    private int maxVcpus() {
        Optional<String> type = domainType();
        return connection
                .domains()
                .vcpuLimit(type)
                .orElseGet(() -> connection.domains().maxVcpus(type));
    }

    /** What virsh says before the library's own error. */
    private Optional<String> errorPrefix() {
        return switch (invocation.verb()) {
            case CAPABILITIES -> Optional.of("failed to get capabilities");
            case URI -> Optional.of("failed to get URI");
            case HOSTNAME -> Optional.of("failed to get hostname");
            case NODEINFO -> Optional.of("failed to get node information");
            case VERSION -> Optional.of("failed to get the hypervisor version");
            case DOMCAPABILITIES -> Optional.of("failed to get emulator capabilities");
            case POOL_CAPABILITIES -> Optional.of("failed to get storage pool capabilities");
            default -> Optional.empty();
        };
    }

    /** Where the names of an option exist that this host or release does not have. */
    private List<String> elsewhere() {
        List<String> facts = new ArrayList<>();
        for (Setting setting : List.of(VerbSettings.ARCH, VerbSettings.VIRTTYPE)) {
            invocation
                    .value(setting)
                    .flatMap(name -> GuestNames.elsewhere(name, dialect))
                    .ifPresent(facts::add);
        }
        invocation.value(VerbSettings.MACHINE).flatMap(GuestNames::machine).ifPresent(facts::add);
        return facts;
    }

    private String capabilities() {
        String document = connection.capabilitiesXml();
        Optional<String> xpath = invocation.value(VerbSettings.XPATH);
        return xpath.isPresent()
                ? XPathFilter.select(document, xpath.get(), invocation.has(VerbSettings.WRAP))
                : document + "\n";
    }

    /** The document as the dialect has it: what its release could not say is not in the JSON either. */
    private Capabilities shaped() {
        return invocation.has(Globals.DIALECT)
                ? CapabilitiesXml.read(connection.capabilitiesXml())
                : connection.capabilities();
    }

    private List<String> remarks() {
        if (!invocation.has(VerbSettings.NOTES)) {
            return List.of();
        }
        List<String> remarks = new ArrayList<>();
        for (Note note : connection.notes()) {
            remarks.add("note: " + note);
        }
        return remarks;
    }

    private Optional<String> domainType() {
        return invocation.operand();
    }

    private GuestQuery described() {
        return new GuestQuery(
                Optional.empty(),
                invocation.value(VerbSettings.ARCH).map(Arch::new),
                invocation.value(VerbSettings.VIRTTYPE).map(DomainType::new),
                invocation.value(VerbSettings.EMULATORBIN),
                invocation.value(VerbSettings.MACHINE));
    }

    private String version(HypervisorVersion hypervisor) {
        String running = hypervisor
                .version()
                .map(number -> "Running hypervisor: " + hypervisor.type() + " " + number)
                .orElse("Cannot extract running " + hypervisor.type() + " hypervisor version");
        return "Compiled against library: vircaps " + Version.text() + "\n"
                + "Using library: vircaps " + Version.text() + "\n"
                + "Using API: " + hypervisor.type() + " " + dialect + "\n"
                + running + "\n";
    }
}
