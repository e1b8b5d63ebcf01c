package io.vircaps.bench.compare;

import io.vircaps.bench.wire.CallLoop;
import io.vircaps.bench.wire.WireLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Prints what clients get of vircapsd and, in turn with it, of the installed libvirtd, each of them serving its own
 * user. Started by {@code bench/wire}.
 *
 * <p>Arguments: the directory of the installed command, a directory for what is made meanwhile, seconds for each
 * measurement, how often each is done.
 */
public final class WireSideBySide {
    private static final String URI = "qemu:///session";
    private static final List<Integer> CLIENTS = List.of(1, 4, 64);
    private static final int TYPICAL = 4;
    private static final double TIMES = 20;
    private static final double CALLS_A_SECOND = 20_000;
    private static final int CALLS = 100_000;
    private static final double MOST_MIB = 80;
    private static final int IDLE = 5_000;
    private static final double MOST_KIB_IDLE = 8;
    private static final double KIB = 1024;

    private final OurDaemon ours;
    private final SessionDaemon peer;
    private final Duration time;
    private final int rounds;

    private WireSideBySide(OurDaemon ours, SessionDaemon peer, Duration time, int rounds) {
        this.ours = ours;
        this.peer = peer;
        this.time = time;
        this.rounds = rounds;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        XdgDirectories directories = XdgDirectories.make(Path.of(args[1]).resolve("wire"), searchPath);
        Programs libvirt = Programs.find().orElseThrow();
        Machine.describe(
                        new Launcher(directories.root(), directories.environment()),
                        Optional.of(libvirt),
                        Emulators.in(searchPath))
                .forEach(System.out::println);
        try (OurDaemon ours = OurDaemon.start(Path.of(args[0]), directories);
                SessionDaemon peer = SessionDaemon.start(libvirt.libvirtd(), directories)) {
            Duration time = Duration.ofSeconds(Long.parseLong(args[2]));
            new WireSideBySide(ours, peer, time, Integer.parseInt(args[3])).print();
        }
    }

    private void print() throws IOException, InterruptedException, ExecutionException {
        System.out.println();
        System.out.println("| what | vircapsd | libvirtd | ratio | goal |");
        System.out.println("|---|---|---|---|---|");
        for (int clients : CLIENTS) {
            load(clients);
        }
        memory();
    }

    private void load(int clients) throws IOException, InterruptedException, ExecutionException {
        List<WireLoad> here = new ArrayList<>();
        List<WireLoad> there = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            here.add(WireLoad.measure(ours.socket(), URI, clients, time));
            there.add(WireLoad.measure(peer.socket(), URI, clients, time));
        }
        String whose = ", clients: " + clients;
        double ratio = calls(here) / calls(there);
        boolean typical = clients == TYPICAL;
        boolean met = ratio >= TIMES && (!typical || calls(here) >= CALLS_A_SECOND);
        String goal = typical ? "≥ 20 ×, ≥ 20000" : "≥ 20 ×";
        row("calls a second" + whose, count(calls(here)), count(calls(there)), ratio, goal, met);
        Duration slow = median(here, WireLoad::slow);
        Duration usual = median(there, WireLoad::median);
        String verdict = "below libvirtd's median";
        row(
                "p99, beside libvirtd's median" + whose,
                Samples.text(slow),
                Samples.text(usual),
                (double) usual.toNanos() / slow.toNanos(),
                verdict,
                slow.compareTo(usual) < 0);
    }

    /**
     * Memory as the kernel counts it, after many calls and with many idle clients. libvirtd has answered
     * what was measured before: as many calls as of ours would take it minutes.
     */
    private void memory() throws IOException {
        try (CallLoop caller = CallLoop.open(ours.socket(), URI)) {
            for (int i = 0; i < CALLS; i++) {
                caller.call();
            }
        }
        double mine = residentKib(ours.pid()) / KIB;
        double theirs = residentKib(peer.pid()) / KIB;
        String what = "resident memory after 100000 calls (libvirtd: fewer)";
        row(what, mib(mine), mib(theirs), theirs / mine, "≤ 80 MiB", mine <= MOST_MIB);
        double idle = (residentKibWithIdle() - mine * KIB) / IDLE;
        String each = String.format(Locale.ROOT, "%.1f KiB", idle);
        row("for each of 5000 idle connections", each, "–", Double.NaN, "≤ 8 KiB", idle <= MOST_KIB_IDLE);
    }

    private double residentKibWithIdle() throws IOException {
        List<CallLoop> idle = CallLoop.idle(IDLE, ours.socket(), URI);
        double resident = residentKib(ours.pid());
        for (CallLoop caller : idle) {
            caller.close();
        }
        return resident;
    }

    /** {@code VmRSS} of {@code proc_pid_status(5)}. */
    private static double residentKib(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("process " + pid + " has no VmRSS");
    }

    private static double calls(List<WireLoad> loads) {
        return median(loads, WireLoad::callsPerSecond);
    }

    private static <T extends Comparable<T>> T median(List<WireLoad> loads, Function<WireLoad, T> part) {
        return loads.stream().map(part).sorted().toList().get(loads.size() / 2);
    }

    private static void row(String what, String mine, String theirs, double ratio, String goal, boolean met) {
        String times = Double.isNaN(ratio) ? "–" : Samples.digits(ratio) + " ×";
        System.out.println(
                "| " + String.join(" | ", what, mine, theirs, times, goal + (met ? ": met" : ": missed")) + " |");
    }

    private static String count(double calls) {
        return String.format(Locale.ROOT, "%.0f", calls);
    }

    private static String mib(double size) {
        return String.format(Locale.ROOT, "%.1f MiB", size);
    }
}
