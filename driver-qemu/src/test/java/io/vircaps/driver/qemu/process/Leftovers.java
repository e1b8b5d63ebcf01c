package io.vircaps.driver.qemu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processes and directories that a probe can leave on this machine. */
public final class Leftovers {
    private Leftovers() {}

    /** Emulators that a process probed, and the processes they started: all carry its number in their mark. */
    public static List<Long> processesOf(long pid) {
        String mark = "VIRCAPS_PROBE=" + pid + "-";
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(process -> environment(process).contains(mark))
                .toList();
    }

    /**
     * Waits until so many of these processes are seen, at most 30 seconds: a process has no environment while it executes
     * another program.
     */
    static List<Long> awaitProcessesOf(long pid, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<Long> seen = processesOf(pid);
        while (seen.size() != count && System.nanoTime() < end) {
            Thread.sleep(10);
            seen = processesOf(pid);
        }
        return seen;
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
