package io.vircaps.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Processes a test starts, and all that these start, found again by a variable of their environment.
 *
 * @param value the variable's value
 */
public record MarkedProcesses(String value) {
    private static final String VARIABLE = "VIRCAPS_TEST";

    /** No process yet. */
    public static MarkedProcesses none() {
        return new MarkedProcesses(UUID.randomUUID().toString());
    }

    /** Marks a process that is about to be started, in its environment. */
    public void mark(Map<String, String> environment) {
        environment.put(VARIABLE, value);
    }

    /** Those that are there. */
    public List<Long> alive() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> environment(pid).contains(VARIABLE + "=" + value))
                .toList();
    }

    /** Kills them. */
    public void kill() {
        alive().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    private static String environment(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
