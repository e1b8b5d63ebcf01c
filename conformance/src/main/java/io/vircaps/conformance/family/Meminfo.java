package io.vircaps.conformance.family;

import io.vircaps.conformance.CaseHostDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Memory of hosts that were recorded without, so that they can be probed like any other. */
final class Meminfo {
    private static final String NODES = "sys/devices/system/node";
    private static final long GIB_IN_KIB = 1L << 20;

    private Meminfo() {}

    /** The file of so many KiB, all of it free. */
    static String text(long kibibytes) {
        return "MemTotal: " + kibibytes + " kB\nMemFree: " + kibibytes + " kB\n";
    }

    /** Gives a host, and each of its nodes, 1 GiB. */
    static void install(CaseHostDirectory host) throws IOException {
        host.file("proc/meminfo", text(GIB_IN_KIB));
        for (Path node : nodes(host.file(NODES))) {
            host.file(NODES + "/" + node.getFileName() + "/meminfo", text(GIB_IN_KIB));
        }
    }

    private static List<Path> nodes(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("node\\d+"))
                    .toList();
        }
    }
}
