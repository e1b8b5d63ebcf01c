package io.vircaps.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A host directory with a processor of libvirt's model Conroe, and files for it to be asked about.
 *
 * @param directory where all of it stands, the host directory as {@code host}
 */
public record ConroeHost(Path directory) {
    /** The registers of the model with VME. */
    private static final String REGISTERS = """
            0x00000000 0x00 => 0x0000000a 0x756e6547 0x6c65746e 0x49656e69
            0x00000001 0x00 => 0x000006f2 0x00000000 0x00000201 0x078bfbff
            0x80000001 0x00 => 0x00000000 0x00000000 0x00000001 0x20100800
            """;

    public static ConroeHost in(Path directory) throws IOException {
        ConroeHost host = new ConroeHost(directory);
        host.write("host/host.txt", "");
        host.write("host/cpuid.txt", REGISTERS);
        host.write("host/root/proc/cpuinfo", "processor : 0\n");
        host.write("host/root/proc/meminfo", "MemTotal: 1000 kB\nMemFree: 10 kB\n");
        String cpus = "host/root/sys/devices/system/cpu/";
        host.write(cpus + "online", "0\n");
        host.write(cpus + "present", "0\n");
        for (String file : List.of("core_id", "physical_package_id")) {
            host.write(cpus + "cpu0/topology/" + file, "0\n");
        }
        host.write(cpus + "cpu0/topology/thread_siblings", "1\n");
        return host;
    }

    /** Writes a file; its path. */
    public String write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content).toString();
    }

    /** The answer to a command line about it. */
    public Call call(String... words) {
        List<String> line = new ArrayList<>(
                List.of("--host", directory.resolve("host").toString(), "-c", "qemu:///system", "--dialect", "9.0.0"));
        line.addAll(List.of(words));
        return Call.of(line.toArray(String[]::new));
    }
}
