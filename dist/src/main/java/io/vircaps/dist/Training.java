package io.vircaps.dist;

import io.vircaps.cli.Cli;
import io.vircaps.cli.Main;
import io.vircaps.cli.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Calls the command the ways users call it, one after the other in one JVM, while that JVM records for its AOT cache
 * which classes this takes ({@code -XX:AOTCacheOutput}, JEP 514). {@code vircaps-train} starts it, with a scripted
 * emulator in PATH and an empty probe cache.
 */
public final class Training {
    private Training() {}

    /**
     * Makes every call. How a call ends does not matter: a host on which some fail trains too.
     *
     * @param args the folder of the training material
     */
    public static void main(String[] args) {
        Streams nowhere = new Streams(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        Cli command = new Cli(nowhere, System.getenv());
        for (List<String> call : calls(args[0])) {
            command.run(call.toArray(String[]::new));
        }
        Main.main(new String[] {"-c", "test:///default", "uri"});
    }

    private static List<List<String>> calls(String material) {
        return List.of(
                List.of("-c", "qemu:///system", "--no-cache", "capabilities"), // cold, every time
                List.of("-c", "qemu:///system", "capabilities"), // fills the probe cache
                List.of("-c", "qemu:///system", "capabilities"), // warm
                List.of("-c", "qemu:///session", "capabilities"),
                List.of("--host", material + "/host", "capabilities"),
                List.of("--output", "json", "capabilities"),
                List.of("-c", "test:///default", "capabilities"),
                List.of("capabilities"),
                List.of("nodeinfo"),
                List.of("version"),
                List.of("--help"));
    }
}
