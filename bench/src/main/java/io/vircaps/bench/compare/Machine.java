package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where and with what was measured; a number means little without it. */
final class Machine {
    private Machine() {}

    /** Lines of a Markdown list. */
    static List<String> describe(Launcher launcher, Optional<Programs> peer, List<Path> emulators)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add("- date: " + LocalDate.now(ZoneOffset.UTC));
        lines.add("- processor: " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " CPUs");
        lines.add("- kernel: " + System.getProperty("os.version"));
        lines.add("- JDK: " + System.getProperty("java.vm.version"));
        lines.add("- libvirt: "
                + (peer.isPresent()
                        ? firstLine(launcher, peer.get().libvirtd().toString(), "--version")
                        : "not installed"));
        String version = emulators.isEmpty()
                ? "none"
                : firstLine(launcher, emulators.getFirst().toString(), "--version");
        lines.add("- emulators: " + emulators.size() + ", " + version);
        return lines;
    }

    private static String processor() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String firstLine(Launcher launcher, String... command) throws IOException, InterruptedException {
        launcher.time(List.of(command));
        return launcher.output().lines().findFirst().orElse("unknown");
    }
}
