package io.vircaps.dist;

import io.vircaps.cli.Cli;
import io.vircaps.cli.Main;
import io.vircaps.cli.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls the command the ways users call it, one after the other in one JVM, while that JVM records for its AOT cache
 * which classes this takes ({@code -XX:AOTCacheOutput}, JEP 514). {@code vircaps-train} starts it twice, with a scripted
 * emulator in PATH: for first calls with an empty probe cache, then for later calls with what those have left there.
 */
public final class Training {
    private static final List<List<String>> ASKING_WHAT_IS_KNOWN = List.of(
            List.of("-c", "qemu:///system", "capabilities"),
            List.of("-c", "qemu:///session", "capabilities"),
            List.of("capabilities"),
            List.of("nodeinfo"));

    private Training() {}

    /**
     * Makes every call. How a call ends does not matter: a host on which some fail trains too.
     *
     * @param args for which calls, {@code first} or {@code later}; the folder of the training material
     */
    public static void main(String[] args) {
        Streams nowhere = new Streams(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        Cli command = new Cli(nowhere, System.getenv());
        for (List<String> call : args[0].equals("later") ? ASKING_WHAT_IS_KNOWN : firstCalls(args[1])) {
            command.run(call.toArray(String[]::new));
        }
        Main.main(new String[] {"-c", "test:///default", "uri"});
    }

    private static List<List<String>> firstCalls(String material) {
        List<List<String>> calls = new ArrayList<>();
        calls.add(List.of("-c", "qemu:///system", "--no-cache", "capabilities"));
        calls.addAll(ASKING_WHAT_IS_KNOWN); // the first of these asks and keeps the answers
        calls.addAll(List.of(
                List.of("--host", material + "/host", "capabilities"),
                List.of("--output", "json", "capabilities"),
                List.of("-c", "test:///default", "capabilities"),
                List.of("version"),
                List.of("--help")));
        return calls;
    }
}
