package io.vircaps.cli.verb;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A host directory with counters: CPUs 0 and 2 of four are online, of the NUMA nodes 0 and 2 there is no 1.
 *
 * @param directory the host directory
 */
record CountersHost(Path directory) {
    static CountersHost in(Path directory) throws IOException {
        CountersHost host = new CountersHost(directory);
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        host.file("proc/stat", "cpu  30 1 5 100 7 2 3 0 0 0\ncpu0 10 1 2 50 3 1 1 0 0 0\ncpu2 20 0 3 50\ncpu3 x\n");
        host.file(
                "proc/meminfo",
                "MemTotal: 1000 kB\nMemFree: 400 kB\nMemAvailable: 900 kB\nBuffers: 20 kB\nCached: 30 kB\n");
        host.file("sys/devices/system/cpu/present", "0-3\n");
        host.file("sys/devices/system/cpu/online", "0,2\n");
        for (int node : new int[] {0, 2}) {
            String path = "sys/devices/system/node/node" + node;
            host.file(path + "/cpulist", node + "\n");
            host.file(path + "/meminfo", "Node " + node + " MemTotal: 500 kB\nNode " + node + " MemFree: 200 kB\n");
            host.file(path + "/hugepages/hugepages-2048kB/nr_hugepages", "9\n");
            host.file(path + "/hugepages/hugepages-2048kB/free_hugepages", (node + 5) + "\n");
        }
        host.file("sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages", "12\n");
        host.file("sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages", "18\n");
        return host;
    }

    /** Writes a file of the kernel. */
    void file(String path, String content) throws IOException {
        Path file = directory.resolve("root").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    /** The result of a verb and its options, without the empty last line. */
    Call call(String line) {
        return Call.line("--host " + directory + " -c qemu:///system -q " + line);
    }

    /** The same in JSON. */
    String json(String line) {
        return call("--output json " + line).out();
    }

    /** The first line of the error of a verb that fails. */
    String error(String line) {
        Call call = call(line);
        return call.status() == 1 ? call.err().lines().findFirst().orElse("") : "status " + call.status();
    }
}
