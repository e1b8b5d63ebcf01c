package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole processes: our command against virsh and its daemon, and against a JVM that does nothing. */
final class ProcessRows {
    private static final String SESSION = "qemu:///session";
    private static final int MANY = 30;
    private static final Duration COLD_MANY = Duration.ofSeconds(1);
    private static final Duration COLD_TWO = Duration.ofMillis(250);
    private static final Duration WARM = Duration.ofMillis(80);

    private final Options options;
    private final Optional<Programs> peer;

    ProcessRows(Options options, Optional<Programs> peer) {
        this.options = options;
        this.peer = peer;
    }

    /** First and further calls with these emulators. */
    List<Row> rows(XdgFolders folders, int emulators, int peerColdRuns) throws IOException, InterruptedException {
        Launcher launcher = new Launcher(folders.root(), folders.environment());
        Samples cold = Samples.of(Math.min(options.runs(), 11), () -> {
            folders.clearCache("vircaps");
            return launcher.timeDocument(options.vircaps(SESSION));
        });
        Samples warm = Samples.of(options.runs(), () -> launcher.timeDocument(options.vircaps(SESSION)));
        Optional<Samples> peerCold = Optional.empty();
        Optional<Samples> peerWarm = Optional.empty();
        if (peer.isPresent() && peerColdRuns > 0) {
            try (SessionDaemon daemon = SessionDaemon.start(peer.get().libvirtd(), folders)) {
                List<String> virsh = peer.get().virsh(daemon.uri(), "capabilities");
                peerCold = Optional.of(Samples.of(peerColdRuns, () -> {
                    daemon.forget();
                    return launcher.timeDocument(virsh);
                }));
                peerWarm = Optional.of(Samples.of(options.runs(), () -> launcher.timeDocument(virsh)));
            }
        }
        String host = emulators + " emulators";
        return List.of(
                new Row("first call, " + host, cold, "virsh", peerCold, coldGoal(emulators)),
                new Row("later call, " + host, warm, "virsh", peerWarm, Goal.NONE),
                emptyJvm(launcher, warm, host));
    }

    private static Goal coldGoal(int emulators) {
        if (emulators >= MANY) {
            return Goal.atMost(COLD_MANY).andFaster(30);
        }
        return emulators == 2 ? Goal.atMost(COLD_TWO) : Goal.NONE;
    }

    /** How a later call compares with a JVM that was started with the same flags and did nothing. */
    private Row emptyJvm(Launcher launcher, Samples warm, String host) throws IOException, InterruptedException {
        Path cache = launcher.folder().resolve("empty.aot");
        List<String> flags = new ArrayList<>(options.jvmFlags());
        launcher.time(java(flags, "-XX:AOTCacheOutput=" + cache));
        Samples empty = Samples.of(options.runs(), () -> launcher.time(java(flags, "-XX:AOTCache=" + cache)));
        return new Row(
                "later call, " + host,
                warm,
                "empty JVM",
                Optional.of(empty),
                Goal.atMost(WARM).orFaster(0.5));
    }

    private List<String> java(List<String> flags, String cache) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-XX:+UseSerialGC", cache, "-cp", options.jar().toString(), Empty.class.getName()));
        return command;
    }

    /** What a warm call costs against the machine's own daemon, which is left as it is. */
    List<Row> system(Map<String, String> environment) throws IOException, InterruptedException {
        Launcher launcher = new Launcher(options.work(), environment);
        String uri = "qemu:///system";
        launcher.timeDocument(options.vircaps(uri));
        Samples warm = Samples.of(options.runs(), () -> launcher.timeDocument(options.vircaps(uri)));
        Optional<Samples> peerWarm = Optional.empty();
        if (peer.isPresent()) {
            List<String> virsh = peer.get().virsh(uri, "capabilities");
            launcher.timeDocument(virsh);
            peerWarm = Optional.of(Samples.of(options.runs(), () -> launcher.timeDocument(virsh)));
        }
        return List.of(new Row("later call, system", warm, "virsh", peerWarm, Goal.NONE));
    }
}
