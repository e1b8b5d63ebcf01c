package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The QEMU system emulators of this machine. */
final class Emulators {
    private static final String PREFIX = "qemu-system-";

    private Emulators() {}

    /** All that stand in the directories of a search path, by name. */
    static List<Path> in(String searchPath) throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        return programs(searchPath).stream()
                .filter(Emulators::isEmulator)
                .filter(each -> seen.add(each.getFileName().toString()))
                .sorted()
                .toList();
    }

    /** Two of them, for a host as most are: the one of this machine's own architecture and one more. */
    static List<Path> two(List<Path> all) {
        return all.stream()
                .filter(each -> each.endsWith(PREFIX + "x86_64") || each.endsWith(PREFIX + "aarch64"))
                .limit(2)
                .toList();
    }

    /** Makes a directory of links to all programs of a search path, but of the emulators only to some. */
    static Path links(Path directory, String searchPath, List<Path> emulators) throws IOException {
        Files.createDirectories(directory);
        for (Path each : emulators) {
            Files.createSymbolicLink(directory.resolve(each.getFileName()), each);
        }
        for (Path each : programs(searchPath)) {
            Path link = directory.resolve(each.getFileName());
            if (!isEmulator(each) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, each);
            }
        }
        return directory;
    }

    private static boolean isEmulator(Path program) {
        return program.getFileName().toString().startsWith(PREFIX);
    }

    private static List<Path> programs(String searchPath) throws IOException {
        List<Path> programs = new ArrayList<>();
        for (String directory : searchPath.split(":", -1)) {
            if (directory.startsWith("/") && Files.isDirectory(Path.of(directory))) {
                try (Stream<Path> files = Files.list(Path.of(directory))) {
                    files.filter(Files::isExecutable).forEach(programs::add);
                }
            }
        }
        return programs;
    }
}
