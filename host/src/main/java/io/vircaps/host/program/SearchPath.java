package io.vircaps.host.program;

import java.io.File;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Folders in which programs are looked for; {@code PATH} of environ(7).
 *
 * @param folders joined by colons; relative ones are passed over
 */
public record SearchPath(String folders) {
    /** The program of a name in the first folder that has it, as an absolute path; empty if none has. */
    public Optional<String> find(String name) {
        StringTokenizer places = new StringTokenizer(folders, ":");
        while (places.hasMoreTokens()) {
            File program = new File(places.nextToken(), name);
            if (program.isAbsolute() && program.isFile() && program.canExecute()) {
                return Optional.of(program.getPath());
            }
        }
        return Optional.empty();
    }
}
