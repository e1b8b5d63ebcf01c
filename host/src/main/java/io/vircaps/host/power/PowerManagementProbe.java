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
 * The probe of the ways the host can suspend, {@code <power_management>}. It takes up to its time limit if logind is
 * slow, so it should run in a thread of its own.
 */
public final class PowerManagementProbe {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final String BUS_SOCKET = "run/dbus/system_bus_socket";
    private static final String SERVICE = "dbus-1/system-services/org.freedesktop.login1.service";
    /** The directories of services that a bus can start; {@code dbus-daemon(1)}, "standard_system_servicedirs". */
    private static final List<String> SERVICE_DIRECTORIES =
            List.of("usr/share/", "lib/", "usr/local/share/", "run/", "etc/");

    private final List<SuspendSource> sources;
    private final FactObserver observer;

    PowerManagementProbe(List<SuspendSource> sources, FactObserver observer) {
        this.sources = sources;
        this.observer = observer;
    }

    /**
     * A probe of this host. A host directory records the result in its {@code host.txt}.
     *
     * @param cache the cache of results of other programs
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
        SuspendSource onBus = () -> new LogindOnBus("unix:path=/" + BUS_SOCKET).query();
        return new SuspendCache(new TimeLimitedSource(onBus, "logind", LIMIT), cache, host);
    }

    /** Whether there is a bus and logind is installed; checked by files, without the D-Bus library. */
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

    private static Probed<PowerManagement> noted(PowerManagement ways) {
        return ways.suspendMem() || ways.suspendDisk() || ways.suspendHybrid()
                ? Probed.of(ways)
                : Probed.of(
                        ways,
                        Note.of(HostReason.SUSPEND_NOT_SUPPORTED, "org.freedesktop.login1", "no way is supported"));
    }

    /** The ways that the first present source reports; none, with a note, if no source is present. */
    public Probed<PowerManagement> probe() {
        try {
            for (SuspendSource source : sources) {
                Optional<SuspendSupport> support = source.query();
                if (support.isPresent()) {
                    return noted(support.get().asPowerManagement());
                }
            }
        } catch (VircapsException failure) {
            observer.unrepeatable("logind did not reply");
            return Probed.of(PowerManagement.NONE, Note.of(HostReason.POWER_MANAGEMENT_FAILED, failure, "logind"));
        }
        return Probed.of(
                PowerManagement.NONE,
                Note.of(HostReason.POWER_MANAGEMENT_UNKNOWN, "org.freedesktop.login1", "not running"));
    }
}
