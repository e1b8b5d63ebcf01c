package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * An emulator that the user named, which need not be in {@code PATH}; {@code virQEMUCapsNewForBinaryInternal}, whose
 * sentences the first errors have. One that would run with other rights than the user's is never started.
 *
 * @param file where it is
 */
record NamedEmulator(Path file) {
    private static final int SET_ID = 06000;

    /**
     * The emulator of a path.
     *
     * @param named   the path, as the user gave it
     * @param working the directory in which a relative one begins
     * @param trust   what may be run; absent for all
     * @throws VircapsException if it is no program, or must not be started
     */
    static NamedEmulator of(String named, Path working, Optional<RootTrust> trust) {
        Path file = file(named, working);
        if (!Files.exists(file)) {
            throw failure(Kind.SYSTEM_ERROR, "Cannot check QEMU binary " + named + ": No such file or directory");
        }
        if (Files.isDirectory(file)) {
            throw notExecutable(named, "Is a directory");
        }
        if (!Files.isExecutable(file)) {
            throw notExecutable(named, "Permission denied");
        }
        if (changesUser(file)) {
            throw failure(
                    Kind.OPERATION_FAILED,
                    "emulator " + named + " is not started: its set-user-ID or set-group-ID bit would give it other"
                            + " rights than yours (clear it: chmod ug-s)");
        }
        trust.flatMap(rule -> rule.objection(file)).ifPresent(why -> {
            String remedy = QemuReason.EMULATOR_NOT_TRUSTED
                    .meaning()
                    .remedy()
                    .map(action -> " (" + action + ")")
                    .orElse("");
            throw failure(Kind.OPERATION_FAILED, "emulator " + named + " is not started as root: " + why + remedy);
        });
        return new NamedEmulator(file);
    }

    private static Path file(String named, Path working) {
        try {
            return working.resolve(named).normalize();
        } catch (InvalidPathException nonsense) {
            throw failure(Kind.SYSTEM_ERROR, "Cannot check QEMU binary " + named + ": " + nonsense.getReason());
        }
    }

    private static boolean changesUser(Path file) {
        try {
            Map<String, Object> status = Files.readAttributes(file, "unix:mode");
            return status.get("mode") instanceof Integer mode && (mode & SET_ID) != 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static VircapsException notExecutable(String named, String why) {
        return failure(Kind.SYSTEM_ERROR, "QEMU binary " + named + " is not executable: " + why);
    }

    private static VircapsException failure(Kind kind, String sentence) {
        return new VircapsException(Problem.of(kind, sentence));
    }
}
