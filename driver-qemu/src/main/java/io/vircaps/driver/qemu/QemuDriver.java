package io.vircaps.driver.qemu;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.driver.qemu.domain.QemuDomains;
import io.vircaps.driver.qemu.process.EmulatorUser;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.process.LiveEmulators;
import io.vircaps.driver.qemu.process.RecordedEmulators;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.host.HostProbe;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The driver of {@code qemu:///system}, {@code qemu:///session} and {@code qemu:///embed?root=…}. */
public final class QemuDriver implements Driver {
    /** What QEMU cannot provide or sets by itself; {@code virQEMUCapsCPUFilterFeatures}. */
    private static final Set<String> NOT_PROVIDED = Set.of("cmt", "mbm_total", "mbm_local", "osxsave", "ospke");

    private static final EngineProfile PROFILE = EngineProfile.of(
                    QemuUri.SCHEME,
                    10,
                    new EngineProfile.Uris(
                            Optional.of(QemuUri.SCHEME + "://" + QemuUri.SYSTEM),
                            Optional.of(QemuUri.SCHEME + "://" + QemuUri.SESSION),
                            List.of()),
                    DomainType.QEMU,
                    DomainType.KVM)
            .rank(20)
            .cpus(new EngineProfile.CpuFunctions(true, true, true, true, QemuDriver::provides))
            .host(HostFunctions.NONE
                    .checked(options -> QemuChecks.report(HostSource.directoryOrLive(options.root())))
                    .recorded(new QemuRecorder())
                    .confined(QemuTarget.SECURITY))
            .reasons(QemuReason.values());

    /** A driver; all of its state is in the engines it opens. */
    public QemuDriver() {}

    @Override
    public EngineProfile profile() {
        return PROFILE;
    }

    private static boolean provides(Arch arch, String feature) {
        boolean isX86 = arch.equals(Arch.X86_64) || arch.equals(Arch.I686);
        return !isX86 || !NOT_PROVIDED.contains(feature);
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return uri(options);
    }

    static ConnectionUri uri(ConnectionOptions options) {
        boolean root = ObservedHost.of(options.root(), options.observer())
                .facts()
                .user()
                .isRoot();
        return ConnectionUri.local(QemuUri.SCHEME, root ? QemuUri.SYSTEM : QemuUri.SESSION);
    }

    /** Always, as in libvirt: a host without any emulator has a document too. */
    @Override
    public boolean present(ConnectionOptions options) {
        return true;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        HostSource host = ObservedHost.of(options.root(), options.observer());
        ProbeCache cache = ProbeCache.of(host, options.cache());
        QemuTarget target = new QemuTarget(QemuUri.of(uri, host), host, options.dialect());
        ChosenCpuMap map = new ChosenCpuMap(options);
        MapDecoder decoder = new MapDecoder(map, cache);
        Emulators emulators = emulators(target, cache);
        return new QemuEngine(
                target,
                emulators,
                new HostProbe(target.view(), cache, decoder),
                new QemuDomains(target, emulators, map, cache, options.startsNamedEmulators()));
    }

    private static Emulators emulators(QemuTarget target, ProbeCache cache) {
        HostSource host = target.host();
        return host.directory()
                .<Emulators>map(directory ->
                        new RecordedEmulators(directory, host.facts().searchPath()))
                .orElseGet(() -> live(target, cache));
    }

    static LiveEmulators live(QemuTarget target, ProbeCache cache) {
        return new LiveEmulators(target.host(), cache, QmpLimits.DEFAULT, () -> EmulatorUser.of(target));
    }
}
