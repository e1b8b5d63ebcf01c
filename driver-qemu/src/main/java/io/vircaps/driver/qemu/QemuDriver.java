package io.vircaps.driver.qemu;

import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
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
import io.vircaps.model.check.HostReport;
import io.vircaps.model.note.Reason;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The driver of {@code qemu:///system}, {@code qemu:///session} and {@code qemu:///embed?root=…}. */
public final class QemuDriver implements Driver {
    private static final int RANK = 20;

    /** A driver; all of its state is in the engines it opens. */
    public QemuDriver() {}

    @Override
    public String scheme() {
        return QemuUri.SCHEME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
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
    public List<Reason> reasons() {
        return List.of(QemuReason.values());
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

    @Override
    public Optional<HostReport> checkHost(ConnectionOptions options) {
        return Optional.of(QemuChecks.report(HostSource.directoryOrLive(options.root())));
    }

    @Override
    public boolean isCheckedUnasked() {
        return true;
    }

    @Override
    public void gather(Path directory, ConnectionOptions options) {
        QemuTarget target = new QemuTarget(
                QemuUri.of(defaultUri(options), HostSource.live()), HostSource.live(), options.dialect());
        new QemuGather(target, live(target, ProbeCache.none())).into(directory);
    }

    private static Emulators emulators(QemuTarget target, ProbeCache cache) {
        HostSource host = target.host();
        return host.directory()
                .<Emulators>map(directory ->
                        new RecordedEmulators(directory, host.facts().searchPath()))
                .orElseGet(() -> live(target, cache));
    }

    private static LiveEmulators live(QemuTarget target, ProbeCache cache) {
        return new LiveEmulators(target.host(), cache, QmpLimits.DEFAULT, () -> EmulatorUser.of(target));
    }
}
