package io.vircaps.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The installed libvirt.
 *
 * @param libvirtd its daemon
 * @param client   virsh
 */
record Programs(Path libvirtd, Path client) {
    private static final List<String> DIRECTORIES =
            List.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin");

    /** Where distributions put it; empty if either is missing. */
    static Optional<Programs> find() {
        return find("libvirtd").flatMap(daemon -> find("virsh").map(client -> new Programs(daemon, client)));
    }

    /** A call of virsh; several commands run on one connection. */
    List<String> virsh(String uri, String... commands) {
        List<String> call = new ArrayList<>(List.of(client.toString(), "-q", "-c", uri));
        call.add(String.join("; ", commands));
        return call;
    }

    private static Optional<Path> find(String name) {
        return DIRECTORIES.stream()
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
