package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.guest.QemuGuestsBuilder;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Probes of emulators in a test's own directory, as the driver makes them for an ordinary user. */
public final class LiveProbes {
    private LiveProbes() {}

    public static LiveEmulators emulators(Path bin, ProbeCache cache, QmpLimits limits) {
        return emulators(bin, cache, limits, EmulatorUser.SELF);
    }

    /** The same, asked as somebody else. */
    public static LiveEmulators emulators(Path bin, ProbeCache cache, QmpLimits limits, EmulatorUser user) {
        Map<String, String> facts = Map.of("path", bin.toString(), "user", "uid=1000 gid=1000", "arch", "x86_64");
        HostSource host = new HostSource(
                KernelFiles.live(), HostSource.of(Map.of(), facts).facts(), Optional.empty(), true);
        return new LiveEmulators(host, cache, limits, () -> user);
    }

    static Probed<List<String>> guests(Path bin, QmpLimits limits) {
        return guests(bin, ProbeCache.none(), limits);
    }

    /** The guests' architectures. */
    static Probed<List<String>> guests(Path bin, ProbeCache cache, QmpLimits limits) {
        LiveEmulators emulators = emulators(bin, cache, limits);
        QemuGuestsBuilder probe = new QemuGuestsBuilder(Arch.X86_64, Dialect.DEFAULT, emulators.finder());
        Map<Arch, String> found = probe.emulators();
        Probed<Map<String, Optional<EmulatorFacts>>> answers =
                emulators.query(new LinkedHashSet<>(found.values())).await();
        Probed<List<Guest>> guests = probe.guests(found, answers.value());
        return guests.with(
                answers,
                (list, any) ->
                        list.stream().map(guest -> guest.arch().name().name()).toList());
    }

    /** A cache that this user may use. */
    static ProbeCache cache(Path directory) {
        try {
            Object uid = Files.getAttribute(directory.getParent(), "unix:uid");
            return ProbeCache.in(directory, Integer.toUnsignedLong((Integer) uid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
