package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.ProgressLine;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.gather.HostDirectory;
import io.vircaps.model.note.Note;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Records this host in a directory. */
final class GatherVerb extends Verb {
    private static final CommandOption IDENTITY =
            CommandOption.flag("identity", "keep the host's uuid, ids, name and serial numbers");

    GatherVerb() {
        super(
                "gather",
                "record this host in a directory",
                "Writes a host directory: all that vircaps reads of this machine and what its emulators reply, so"
                        + " that --host DIR gives the same documents on any other. The host's uuid, ids and name are"
                        + " replaced and serial numbers blanked. What could not be read is printed on standard error."
                        + " Exit status: 0 done, 1 failed.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(IDENTITY);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.required("DIR", "DIR", "the directory, new or empty"));
    }

    @Override
    public boolean hasJson() {
        return false;
    }

    @Override
    public VerbResult perform(VerbContext context) {
        context.json();
        Invocation invocation = context.invocation();
        if (invocation.has(GlobalOptions.HOST)) {
            throw invocation.misuse("option --host: command 'gather' records the machine it runs on");
        }
        if (invocation.has(GlobalOptions.CONNECT)) {
            throw invocation.misuse("option --connect: command 'gather' records all engines of this machine");
        }
        String directory = invocation.argument().orElseThrow();
        try (ProgressLine line = ProgressLine.on(context.streams())) {
            line.start();
            List<Note> notes = HostDirectory.gather(Path.of(directory), invocation.has(IDENTITY), context.drivers());
            return VerbResult.of("Gathered this host into " + directory + "\n").with(notes);
        } catch (InvalidPathException notAPath) {
            return VerbResult.failure("not a directory's name: " + notAPath.getMessage());
        }
    }
}
