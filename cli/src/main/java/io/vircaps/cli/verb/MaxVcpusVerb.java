package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.connect.Connection;
import io.vircaps.output.json.ConnectionJson;
import java.util.List;
import java.util.Optional;

/** {@code virsh maxvcpus}: {@code cmdMaxvcpus} of {@code virsh-host.c}. */
final class MaxVcpusVerb extends ConnectedVerb {
    private static final CommandOption TYPE =
            CommandOption.value("type", "TYPE", CommandOption.DOMAIN_TYPES, "the domain type; default: the engine's");

    MaxVcpusVerb() {
        super(
                "maxvcpus",
                "print how many CPUs a guest can have",
                "Prints the maximum number of virtual CPUs of a guest of a domain type.",
                "");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(TYPE);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(
                CommandArgument.optional("TYPE", CommandOption.DOMAIN_TYPES, "the domain type, as with --type"));
    }

    @Override
    String text(Connection connection, VerbContext context) {
        return maxVcpus(connection, context) + "\n";
    }

    @Override
    String json(Connection connection, VerbContext context) {
        return ConnectionJson.write("maxvcpus", maxVcpus(connection, context));
    }

    /** The limit of the domain capabilities, else the driver's. */
    private static int maxVcpus(Connection connection, VerbContext context) {
        Optional<String> type = context.invocation().argument();
        return connection
                .domains()
                .vcpuLimit(type)
                .orElseGet(() -> connection.domains().maxVcpus(type));
    }
}
