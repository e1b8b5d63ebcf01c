package io.vircaps.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whole processes: our command against virsh and its daemon, against a JVM that does nothing, and against itself
 * started from its sources. What is promised is a ratio to one of these in the same run.
 */
final class ProcessRows {
    private static final String SESSION = "qemu:///session";
    private static final int MANY = 30;
    private static final String EMPTY = "empty JVM";

    private final Options options;
    private final Optional<Programs> peer;

    ProcessRows(Options options, Optional<Programs> peer) {
        this.options = options;
        this.peer = peer;
    }

    /** First and further calls with these emulators. */
    List<Row> rows(XdgDirectories directories, int emulators, int peerColdRuns)
            throws IOException, InterruptedException {
        Launcher launcher = new Launcher(directories.root(), directories.environment());
        Samples cold = Samples.of(Math.min(options.runs(), 11), () -> {
            directories.clearCache("vircaps");
            return launcher.timeDocument(options.vircaps(SESSION));
        });
        Samples warm = Samples.of(options.runs(), () -> launcher.timeDocument(options.vircaps(SESSION)));
        Optional<Samples> peerCold = Optional.empty();
        Optional<Samples> peerWarm = Optional.empty();
        if (peer.isPresent() && peerColdRuns > 0) {
            try (SessionDaemon daemon = SessionDaemon.start(peer.get().libvirtd(), directories)) {
                List<String> virsh = peer.get().virsh(daemon.uri(), "capabilities");
                peerCold = Optional.of(Samples.of(peerColdRuns, () -> {
                    daemon.forget();
                    return launcher.timeDocument(virsh);
                }));
                peerWarm = Optional.of(Samples.of(options.runs(), () -> launcher.timeDocument(virsh)));
            }
        }
        boolean many = emulators >= MANY;
        String first = "first call, " + emulators + " emulators";
        String later = "later call, " + emulators + " emulators";
        Optional<Samples> empty = Optional.of(emptyJvm(launcher));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(first, cold, "virsh", peerCold, many ? Goal.faster(50) : Goal.NONE));
        rows.add(new Row(first, cold, EMPTY, empty, Goal.atMostTimes(many ? 30 : 8)));
        rows.add(new Row(later, warm, "virsh", peerWarm, Goal.NONE));
        rows.add(new Row(later, warm, EMPTY, empty, Goal.atMostTimes(many ? 2.0 : 1.8)));
        if (many) {
            rows.add(ofTree(launcher, later));
        }
        return rows;
    }

    /** A JVM that is started with the flags of the command and does nothing. */
    private Samples emptyJvm(Launcher launcher) throws IOException, InterruptedException {
        Path cache = launcher.directory().resolve("empty.aot");
        List<String> flags = new ArrayList<>(options.jvmFlags());
        launcher.time(java(flags, "-XX:AOTCacheOutput=" + cache));
        return Samples.of(options.runs(), () -> launcher.time(java(flags, "-XX:AOTCache=" + cache)));
    }

    /** The command of a source tree, which looks at its sources first, against the installed one, in turn. */
    private Row ofTree(Launcher launcher, String later) throws IOException, InterruptedException {
        List<String> installed = options.vircaps(SESSION);
        List<String> tree = new ArrayList<>(installed);
        tree.set(0, options.tree().resolve("vircaps").toString());
        launcher.timeDocument(tree); // keeps its output
        List<Duration> ofTree = new ArrayList<>();
        List<Duration> ofInstalled = new ArrayList<>();
        for (int i = 0; i < options.runs(); i++) {
            ofTree.add(launcher.timeDocument(tree));
            ofInstalled.add(launcher.timeDocument(installed));
        }
        return new Row(
                later + ", ./vircaps of the tree",
                new Samples(ofTree),
                "the installed command",
                Optional.of(new Samples(ofInstalled)),
                Goal.atMostTimes(1.15));
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
