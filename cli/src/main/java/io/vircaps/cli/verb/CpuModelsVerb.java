package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Cpus;
import io.vircaps.output.json.ConnectionJson;
import java.util.List;
import java.util.Optional;

/** {@code virsh cpu-models}. */
final class CpuModelsVerb extends CpuVerb {
    private static final CommandOption ARCH =
            CommandOption.value("arch", "ARCH", CommandOption.ARCHES, "the architecture");

    CpuModelsVerb() {
        super(
                "cpu-models",
                "print the CPU models that a guest can have",
                "Prints the names of an architecture's CPU models, or that all are accepted.",
                "failed to get CPU model names");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(ARCH);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.required("ARCH", CommandOption.ARCHES, "the architecture, as with --arch"));
    }

    @Override
    VerbResult result(Cpus cpus, VerbContext context, boolean json) {
        List<String> models = cpus.models(context.invocation().argument().orElseThrow());
        if (json) {
            return VerbResult.of(ConnectionJson.write("model", models));
        }
        String end = context.end();
        if (models.isEmpty()) {
            return VerbResult.of(end.isEmpty() ? "" : "all CPU models are accepted\n" + end);
        }
        return VerbResult.of(String.join("\n", models) + "\n" + end);
    }
}
