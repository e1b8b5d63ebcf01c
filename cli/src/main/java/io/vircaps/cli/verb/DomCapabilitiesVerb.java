package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestNames;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.output.text.VirshSince;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code virsh domcapabilities}. */
final class DomCapabilitiesVerb extends ConnectedVerb {
    private static final CommandOption VIRTTYPE = CommandOption.value(
            "virttype", "TYPE", CommandOption.DOMAIN_TYPES, "the domain type; default: the engine's choice");
    private static final CommandOption EMULATORBIN = CommandOption.value(
            "emulatorbin", "FILE", "FILE", "the emulator, which is started even if it is not in PATH");
    private static final CommandOption ARCH =
            CommandOption.value("arch", "ARCH", CommandOption.ARCHES, "the architecture");
    private static final CommandOption MACHINE = CommandOption.value("machine", "MACHINE", "", "the machine type");

    DomCapabilitiesVerb() {
        super(
                "domcapabilities",
                "print what a domain can be given",
                "Prints libvirt's domain capabilities document; the engine chooses what is not given. QEMU on this"
                        + " host has one, as libvirt 9.0.0 writes it, and libvirt daemons have one, for example with"
                        + " -c qemu+unix:///system. The emulator is started and queried. An emulator outside PATH is"
                        + " started with --emulatorbin only. Host directories have no such document.",
                "failed to get emulator capabilities");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(VIRTTYPE, EMULATORBIN, ARCH, MACHINE);
    }

    @Override
    public List<CommandOption> unnamed() {
        return withArgument();
    }

    @Override
    public boolean hasJson() {
        return false;
    }

    @Override
    String text(Connection connection, VerbContext context) {
        Invocation invocation = context.invocation();
        GuestQuery query = new GuestQuery(
                Optional.empty(),
                invocation.value(ARCH).map(Arch::new),
                invocation.value(VIRTTYPE).map(DomainType::new),
                invocation.value(EMULATORBIN),
                invocation.value(MACHINE));
        return VirshSince.printed(
                connection.domains().capabilitiesXml(query), context.options().dialect());
    }

    /** Which releases or engines have the names that this host or dialect lacks. */
    @Override
    List<String> hints(VircapsException failure, VerbContext context) {
        if (failure.kind() == Kind.NO_SUPPORT) {
            return List.of();
        }
        List<String> facts = new ArrayList<>();
        Dialect dialect = context.options().dialect();
        for (CommandOption option : List.of(ARCH, VIRTTYPE)) {
            context.invocation()
                    .value(option)
                    .flatMap(name -> GuestNames.elsewhere(name, dialect))
                    .ifPresent(facts::add);
        }
        context.invocation().value(MACHINE).flatMap(GuestNames::machine).ifPresent(facts::add);
        return facts;
    }
}
