package io.vircaps.driver.qemu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a probe may have left on this machine. */
public final class Leftovers {
    private Leftovers() {}

    /** Emulators that a process asked, and whatever they started: all carry its number in their mark. */
    public static List<Long> processesOf(long pid) {
        String mark = "VIRCAPS_PROBE=" + pid + "-";
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(process -> environment(process).contains(mark))
                .toList();
    }

    private static String environment(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // gone, or another user's
        }
    }

    /** The directories that emulators worked in. */
    static List<Path> directoriesOf(long pid, Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("vircaps-" + pid + "-"))
                    .toList();
        }
    }
}
