package io.vircaps.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The same command line run by virsh and by us. */
final class VirshPeer {
    private VirshPeer() {}

    /** virsh of the release whose documents we write by default; libvirtd where the engine needs it. */
    static Call virsh(String uri, String line) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/virsh"))) {
            return abort("skipped: no /usr/bin/virsh");
        }
        if (!Program.run(new ProcessBuilder("/usr/bin/virsh", "--version"))
                .out()
                .equals("9.0.0\n")) {
            return abort("skipped: /usr/bin/virsh is not of libvirt 9.0.0");
        }
        if (uri.matches("(qemu|lxc):///s.*") && Program.run(command(uri, "uri")).status() != 0) {
            return abort("skipped: virsh cannot connect to " + uri + "; is libvirtd running?");
        }
        return Program.run(command(uri, line));
    }

    private static ProcessBuilder command(String uri, String line) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/virsh", "-c", uri));
        command.addAll(List.of(line.split(" ")));
        return new ProcessBuilder(command);
    }

    static Call ours(String uri, String line) {
        return Call.of(
                Stream.concat(Stream.of("-c", uri), Stream.of(line.split(" "))).toArray(String[]::new));
    }
}
