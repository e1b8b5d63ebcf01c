package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Cpus;
import java.util.List;
import java.util.Optional;

/** {@code virsh cpu-compare}, for any number of documents. */
final class CpuCompareVerb extends CpuVerb {
    static final CommandOption ERROR = CommandOption.flag("error", "an incompatible CPU is an error, with the reason");
    static final CommandOption VALIDATE =
            CommandOption.flag("validate", "reject elements and attributes that libvirt's schema does not have");

    CpuCompareVerb() {
        super(
                "cpu-compare",
                "compare a CPU with the host's",
                "Prints whether the host can provide the first CPU of a document: an element cpu alone, a domain,"
                        + " capabilities of a host, or domain capabilities. Of several documents, and of directories"
                        + " of them, each is compared. Exit status: 0 the host can provide all, 1 it cannot, or"
                        + " something failed.",
                "");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(FILE, ERROR, VALIDATE, EXPLAIN);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(documents());
    }

    @Override
    VerbResult result(Cpus cpus, VerbContext context, boolean json) {
        return new CpuComparisons(cpus, context).perform(json);
    }
}
