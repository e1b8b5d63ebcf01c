package io.vircaps.bench.compare;

import io.vircaps.bench.CpuSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints a table of what vircaps takes and what the installed libvirt takes for the same. Started by
 * {@code bench/side-by-side}, which keeps both away from the machine's daemons and users' caches.
 */
public final class SideBySide {
    static final String HEAD = """
            | what | vircaps | compared with | ratio | goal |
            |---|---|---|---|---|""";

    private final Options options;
    private final Optional<Programs> peer = Programs.find();
    private final String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");

    private SideBySide(Options options) {
        this.options = options;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SideBySide comparison = new SideBySide(Options.parse(args));
        if (comparison.options.system()) {
            comparison.system();
        } else {
            comparison.session();
        }
    }

    private void session() throws IOException, InterruptedException {
        List<Path> all = Emulators.in(searchPath);
        List<Path> two = Emulators.two(all);
        XdgDirectories many = XdgDirectories.make(options.work().resolve("all"), searchPath);
        XdgDirectories few = XdgDirectories.make(
                options.work().resolve("two"),
                Emulators.links(options.work().resolve("bin"), searchPath, two).toString());
        head(new Launcher(options.work(), many.environment()), all);
        ProcessRows processes = new ProcessRows(options, peer);
        print(processes.rows(few, two.size(), Math.min(options.runs(), 5)));
        print(processes.rows(many, all.size(), options.coldRuns()));
        print(inProcess(many));
        print(CpuSideBySide.rows(options.quick(), CpuSample.madeUp()));
    }

    /** The peer's daemon has queried its emulators before; ours queries them with one call before the measurement. */
    private List<Row> inProcess(XdgDirectories directories) throws IOException, InterruptedException {
        Launcher launcher = new Launcher(directories.root(), directories.environment());
        List<Row> rows = new ArrayList<>();
        if (peer.isPresent()) {
            try (SessionDaemon daemon = SessionDaemon.start(peer.get().libvirtd(), directories)) {
                launcher.timeDocument(peer.get().virsh(daemon.uri(), "capabilities"));
                rows.add(CallRow.measure("qemu:///session", options.loop(), peer, daemon.uri(), launcher));
            }
        } else {
            rows.add(CallRow.measure("qemu:///session", options.loop(), peer, "", launcher));
        }
        launcher.timeDocument(options.vircaps("qemu:///session"));
        rows.addAll(new DocumentRows(launcher.output(), options.loop()).rows());
        return rows;
    }

    private void system() throws IOException, InterruptedException {
        Launcher launcher = new Launcher(options.work(), System.getenv());
        head(launcher, Emulators.in(searchPath));
        print(new ProcessRows(options, peer).system(System.getenv()));
        print(List.of(CallRow.measure("qemu:///system", options.loop(), peer, "qemu:///system", launcher)));
    }

    private void head(Launcher launcher, List<Path> emulators) throws IOException, InterruptedException {
        Machine.describe(launcher, peer, emulators).forEach(System.out::println);
        System.out.println();
        System.out.println(HEAD);
    }

    private static void print(List<Row> rows) {
        rows.forEach(row -> System.out.println(row.line()));
    }
}
