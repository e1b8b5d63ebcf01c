package io.vircaps.host.power;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.FactObserver;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ways the host can suspend, {@code <power_management>}. May take as long as its time limits when others are
 * slow to answer, so it is best run beside other work.
 */
public final class PowerManagementProbe {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final String BUS_SOCKET = "run/dbus/system_bus_socket";
    private static final String SERVICE = "dbus-1/system-services/org.freedesktop.login1.service";
    /** Where a bus looks for services it can start; {@code dbus-daemon(1)}, "standard_system_servicedirs". */
    private static final List<String> SERVICE_DIRECTORIES =
            List.of("usr/share/", "lib/", "usr/local/share/", "run/", "etc/");

    private final List<SuspendSource> oracles;
    private final FactObserver observer;

    PowerManagementProbe(List<SuspendSource> oracles, FactObserver observer) {
        this.oracles = oracles;
        this.observer = observer;
    }

    /**
     * A probe of this host. A host directory answers from its {@code host.txt}.
     *
     * @param cache where answers of other programs are kept
     */
    public static PowerManagementProbe of(HostSource host, ProbeCache cache) {
        if (!host.isLive()) {
            return new PowerManagementProbe(List.of(new RecordedSuspendSource(host.facts())), host.observer());
        }
        SuspendSource pmUtils = new PmUtils(host, LIMIT);
        return new PowerManagementProbe(
                logindCanBeThere(host) ? List.of(logind(host, cache), pmUtils) : List.of(pmUtils), host.observer());
    }

    private static SuspendSource logind(HostSource host, ProbeCache cache) {
        SuspendSource onBus = () -> new LogindOnBus("unix:path=/" + BUS_SOCKET).ask();
        return new SuspendCache(new TimeLimitedSource(onBus, "logind", LIMIT), cache, host);
    }

    /** Whether there is a bus and logind is installed for it; two look-ups in place of the D-Bus library. */
    private static boolean logindCanBeThere(HostSource host) {
        if (!host.files().exists(BUS_SOCKET)) {
            return false;
        }
        for (String directory : SERVICE_DIRECTORIES) {
            if (host.files().exists(directory + SERVICE)) {
                return true;
            }
        }
        return false;
    }

    private static Probed<PowerManagement> noted(PowerManagement told) {
        return told.suspendMem() || told.suspendDisk() || told.suspendHybrid()
                ? Probed.of(told)
                : Probed.of(
                        told,
                        Note.of(HostReason.SUSPEND_NOT_SUPPORTED, "org.freedesktop.login1", "no way is supported"));
    }

    /** The ways, as the first oracle that is there tells them; none, with a note, if nobody does. */
    public Probed<PowerManagement> probe() {
        try {
            for (SuspendSource oracle : oracles) {
                Optional<SuspendSupport> answers = oracle.ask();
                if (answers.isPresent()) {
                    return noted(answers.get().asPowerManagement());
                }
            }
        } catch (VircapsException failure) {
            observer.unrepeatable("logind did not answer");
            return Probed.of(PowerManagement.NONE, Note.of(HostReason.POWER_MANAGEMENT_FAILED, failure, "logind"));
        }
        return Probed.of(
                PowerManagement.NONE,
                Note.of(HostReason.POWER_MANAGEMENT_UNKNOWN, "org.freedesktop.login1", "not running"));
    }
}
