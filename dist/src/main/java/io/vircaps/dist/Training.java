package io.vircaps.dist;

import io.vircaps.cli.Cli;
import io.vircaps.cli.Main;
import io.vircaps.cli.Streams;
import io.vircaps.cli.output.Repeat;
import io.vircaps.host.HostReason;
import io.vircaps.host.kvm.KvmAccess;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.model.note.Note;
import io.vircaps.store.ProbeCache;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Calls the command the ways users call it, one after the other in one JVM, while that JVM records for its AOT cache
 * which classes this takes ({@code -XX:AOTCacheOutput}, JEP 514). {@code vircaps-train} starts it three times, with a
 * scripted emulator in PATH: for first calls with an empty probe cache, for later calls with what those have left
 * there, and for calls whose output those have left there.
 */
public final class Training {
    private static final List<List<String>> CACHED_CALLS = List.of(
            List.of("-c", "qemu:///system", "capabilities"),
            List.of("-c", "qemu:///session", "capabilities"),
            List.of("capabilities"),
            List.of("nodeinfo"));

    private static final long ORDINARY_USER = 1000;

    private Training() {}

    /**
     * Makes every call. How a call ends does not matter: a host on which some fail trains too.
     *
     * @param args for which calls, {@code first}, {@code later} or {@code repeat}; the directory of the training
     *     material
     */
    public static void main(String[] args) {
        Streams nowhere = new Streams(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        if (args[0].equals("repeat")) {
            String[] known = CACHED_CALLS.get(0).toArray(new String[0]);
            System.exit(Repeat.run(known, nowhere, System.getenv()));
        }
        Cli command = new Cli(nowhere, System.getenv());
        for (List<String> call : args[0].equals("later") ? CACHED_CALLS : firstCalls(args[1])) {
            command.run(call.toArray(String[]::new));
        }
        goOrdinaryUsersWays();
        if (args[0].equals("first")) {
            ProcessorAccess.read(Path.of("/nonexistent"));
        }
        Main.main(new String[] {"-c", "test:///default", "uri"});
    }

    /** What root, who makes the caches of an installation, never meets: a home, files and devices that are refused. */
    private static void goOrdinaryUsersWays() {
        ProbeCache.defaultDirectory(ORDINARY_USER, Map.of("HOME", "/nonexistent"));
        HostSource refusing =
                HostSource.of(Map.of("dev/kvm", ""), Map.of("kvm.device", "0600 0:0", "kvm.open", "permission denied"));
        KvmAccess.obstacle(refusing);
        try {
            HostSource.live().files().read("proc/self/mem"); // nothing stands at its beginning, not even for root
        } catch (KernelException refused) {
            Note.of(HostReason.CONFIGURATION_NOT_READABLE, refused, "memory");
        }
    }

    private static List<List<String>> firstCalls(String material) {
        List<List<String>> calls = new ArrayList<>();
        calls.add(List.of("-c", "qemu:///system", "--no-cache", "capabilities"));
        calls.addAll(CACHED_CALLS); // the first of these fills the cache
        calls.addAll(List.of(
                List.of("--host", material + "/host", "capabilities"),
                List.of("--output", "json", "capabilities"),
                List.of("-c", "test:///default", "capabilities"),
                List.of("version"),
                List.of("--help")));
        return calls;
    }
}
