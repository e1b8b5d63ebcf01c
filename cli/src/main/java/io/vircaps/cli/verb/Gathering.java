package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.local.HostDirectory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The verb {@code gather}. */
final class Gathering {
    private Gathering() {}

    static VerbResult perform(Invocation invocation) {
        String directory = invocation.operand().orElseThrow();
        if (invocation.has(Globals.HOST)) {
            throw invocation.misuse("option --host: command 'gather' records the machine it runs on");
        }
        if (invocation.has(Globals.CONNECT)) {
            throw invocation.misuse("option --connect: command 'gather' records all engines of this machine");
        }
        try {
            List<String> remarks =
                    HostDirectory.gather(Path.of(directory), invocation.has(VerbSettings.IDENTITY)).stream()
                            .map(note -> "note: " + note)
                            .toList();
            return new VerbResult("Gathered this host into " + directory + "\n", remarks, 0);
        } catch (InvalidPathException notAPath) {
            return VerbResult.failure("not a directory's name: " + notAPath.getMessage());
        }
    }
}
