package io.vircaps.store.process;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import java.io.File;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Directories in which programs are searched; {@code PATH} of environ(7).
 *
 * @param directories joined by colons; relative ones are skipped
 */
public record SearchPath(String directories) {
    /**
     * The program of a name in the first directory of the live machine that has it, as an absolute path; empty if none
     * has.
     */
    public Optional<String> find(String name) {
        return find(name, KernelFiles.live());
    }

    /** The same among other files. */
    public Optional<String> find(String name, KernelFiles files) {
        StringTokenizer names = new StringTokenizer(directories, ":");
        while (names.hasMoreTokens()) {
            File program = new File(names.nextToken(), name);
            if (program.isAbsolute() && isProgram(program.getPath().substring(1), files)) {
                return Optional.of(program.getPath());
            }
        }
        return Optional.empty();
    }

    private static boolean isProgram(String path, KernelFiles files) {
        try {
            return files.executable(path)
                    && files.status(path).map(FileStatus::isRegular).orElse(false);
        } catch (KernelException unsearchable) {
            return false;
        }
    }
}
