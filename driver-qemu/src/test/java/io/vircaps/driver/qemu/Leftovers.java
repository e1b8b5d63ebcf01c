package io.vircaps.driver.qemu;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a probe may have left on this machine. */
final class Leftovers {
    private Leftovers() {}

    /** Processes with this text in their command line, or in the command line of whoever started them as a script. */
    static List<String> processesWith(String text) {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(ProcessHandle.current()))
                .map(process -> process.pid() + " " + commandLine(process.pid()))
                .filter(line -> line.contains(text))
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ')
                    + Files.readString(Path.of("/proc/" + pid + "/environ")).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }

    /** Temporary folders of probes of this process. */
    static List<String> folders() {
        String prefix = "vircaps-" + ProcessHandle.current().pid() + "-";
        File[] found =
                new File(System.getProperty("java.io.tmpdir")).listFiles((parent, name) -> name.startsWith(prefix));
        return Stream.of(found == null ? new File[0] : found).map(File::getPath).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
