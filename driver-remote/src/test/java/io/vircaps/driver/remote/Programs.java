package io.vircaps.driver.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Programs that live tests start, each within a time limit. */
final class Programs {
    private static final long LIMIT_SECONDS = 60;
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");

    private Programs() {}

    /** Whether all of these are installed. */
    static boolean areInstalled(String... names) {
        return List.of(names).stream()
                .allMatch(name -> FOLDERS.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    /** Whether Cyrus SASL has a plug-in, for example {@code libscram.so}. */
    static boolean isSaslPlugin(String file) throws IOException {
        return output("sh", "-c", "ls /usr/lib/*/sasl2/" + file + " /usr/lib*/sasl2/" + file + " 2>&1")
                .contains("/" + file + "\n");
    }

    /** What a program prints, errors included. */
    static String output(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        await(() -> !process.isAlive(), command.get(0) + " to end");
        return output;
    }

    /** The same of a program that must do well. */
    static String output(String... command) throws IOException {
        return output(Map.of(), List.of(command));
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Ends a program that was started here. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
