package io.vircaps.driver.lxc;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.gather.RecordedFile;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.note.Reason;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The driver of {@code lxc:///system}, {@code lxc:///} for short. */
public final class LxcDriver implements Driver {
    private static final String SCHEME = "lxc";
    private static final int RANK = 30;

    /** A driver; all of its state is in the engines it opens. */
    public LxcDriver() {}

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return SystemUri.of(SCHEME);
    }

    /** To root alone: there is no session's driver. */
    @Override
    public boolean present(ConnectionOptions options) {
        HostSource host = ObservedHost.of(options.root(), options.observer());
        return host.facts().user().isRoot()
                && LxcGuests.controller(host.files()).isPresent();
    }

    @Override
    public List<Reason> reasons() {
        return List.of(LxcReason.values());
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        SystemUri.require(uri, "Unexpected LXC");
        HostSource host = ObservedHost.of(options.root(), options.observer());
        HostView view = HostView.of(host, options.dialect());
        return new LxcEngine(
                uri.toString(), view, new HostProbe(view, ProbeCache.of(host, options.cache()), CpuDecoder.NONE));
    }

    @Override
    public Optional<HostReport> checkHost(ConnectionOptions options) {
        return Optional.of(LxcChecks.report(HostSource.directoryOrLive(options.root())));
    }

    @Override
    public boolean isCheckedUnasked() {
        return true;
    }

    /** Of the engine itself only whether it is installed counts. */
    @Override
    public void gather(Path directory, ConnectionOptions options) {
        LxcGuests.controller(HostSource.live().files())
                .ifPresent(controller -> RecordedFile.write(directory.resolve("root" + controller), ""));
    }
}
