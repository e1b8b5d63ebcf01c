package io.vircaps.testkit.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Programs that live tests start, each within a time limit. */
public final class Programs {
    private static final long LIMIT_SECONDS = 120;
    private static final List<String> DIRECTORIES = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");
    private static final int CONNECT_MILLIS = 1000;

    private Programs() {}

    /**
     * Whether all of these are installed, or are files that exist. Where the environment has {@code CI=true} they must
     * be.
     *
     * @param names of programs, or absolute paths
     */
    public static boolean areInstalled(String... names) {
        for (String name : names) {
            if (!isInstalled(name)) {
                return absent(name);
            }
        }
        return true;
    }

    private static boolean isInstalled(String name) {
        return name.startsWith("/")
                ? Files.exists(Path.of(name))
                : DIRECTORIES.stream().anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
    }

    /** Whether Cyrus SASL has a plug-in, for example {@code libscram.so}; in CI it must. */
    public static boolean isSaslPlugin(String file) throws IOException {
        String found = anyOutput(
                Map.of(), List.of("sh", "-c", "ls /usr/lib/*/sasl2/" + file + " /usr/lib*/sasl2/" + file + " 2>&1"));
        return found.contains("/" + file + "\n") || absent(file);
    }

    private static boolean absent(String name) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("not installed in CI: " + name);
        }
        return false;
    }

    /** Whether the tests are run by root. */
    public static boolean runAsRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    /**
     * What a program prints, errors included, whether it does well or not.
     *
     * @param environment further variables of its environment
     */
    public static String anyOutput(Map<String, String> environment, List<String> command) throws IOException {
        return Files.readString(run(environment, command).output, StandardCharsets.UTF_8);
    }

    /** What a program prints, errors included, which must do well. */
    public static String output(String... command) throws IOException {
        return output(Map.of(), List.of(command));
    }

    /**
     * What a program prints, errors included, which must do well.
     *
     * @param environment further variables of its environment
     */
    public static String output(Map<String, String> environment, List<String> command) throws IOException {
        Ended ended = run(environment, command);
        String output = Files.readString(ended.output, StandardCharsets.UTF_8);
        if (ended.status != 0) {
            throw new AssertionError(String.join(" ", command) + " ended with " + ended.status + ": " + output);
        }
        return output;
    }

    private record Ended(int status, Path output) {}

    private static Ended run(Map<String, String> environment, List<String> command) throws IOException {
        Path output = Files.createTempFile("vircaps", ".txt");
        output.toFile().deleteOnExit();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Ended(status(process, String.join(" ", command)), output);
    }

    private static int status(Process process, String what) {
        try {
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("waited in vain for the end of " + what);
    }

    /** Waits until something is so. */
    public static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Ends a program that was started by a test. */
    public static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A TCP port of loopback without a listener. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Whether a TCP port of loopback has a listener. */
    public static boolean isListening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
