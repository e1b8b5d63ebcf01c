package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A libvirt daemon of an ordinary user with XDG directories of its own: it has nothing in common with the machine's
 * daemon but the program. A daemon run by root would use the machine's directories whatever its environment.
 */
final class SessionDaemon implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Path program;
    private final XdgDirectories directories;
    private Process process;

    private SessionDaemon(Path program, XdgDirectories directories, Process process) {
        this.program = program;
        this.directories = directories;
        this.process = process;
    }

    /** Starts one that sees these directories and waits until it can be called. */
    static SessionDaemon start(Path program, XdgDirectories directories) throws IOException, InterruptedException {
        return new SessionDaemon(program, directories, launch(program, directories));
    }

    private static Process launch(Path program, XdgDirectories directories) throws IOException, InterruptedException {
        Files.createDirectories(
                directories.runtime(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--timeout",
                        "0",
                        "--pid-file",
                        directories.runtime().resolve("pid").toString())
                .redirectErrorStream(true)
                .redirectOutput(directories.root().resolve("libvirtd.log").toFile());
        builder.environment().putAll(directories.environment());
        Process process = builder.start();
        Path socket = socket(directories);
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!Files.exists(socket)) {
            boolean ended = process.waitFor(10, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException(
                        program + " did not start: see " + directories.root().resolve("libvirtd.log"));
            }
        }
        return process;
    }

    /** The URI under which virsh finds it. */
    String uri() {
        return "qemu:///session?socket=" + socket(directories);
    }

    /** What virsh needs in its environment. */
    Map<String, String> environment() {
        return directories.environment();
    }

    /** Starts it again without anything it knew of the emulators. */
    void forget() throws IOException, InterruptedException {
        close();
        directories.clearCache("libvirt");
        process = launch(program, directories);
    }

    Path socket() {
        return socket(directories);
    }

    long pid() {
        return process.pid();
    }

    private static Path socket(XdgDirectories directories) {
        return directories.runtime().resolve("libvirt/libvirt-sock");
    }

    /** Stops it; after that nothing of it runs. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(socket(directories));
    }
}
