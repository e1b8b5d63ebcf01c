package io.vircaps.driver.lxc;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.HostProbe;
import io.vircaps.host.cache.ProbeCache;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;
import java.util.List;

/** The driver of {@code lxc:///system}, {@code lxc:///} for short. */
public final class LxcDriver implements Driver {
    private static final String SCHEME = "lxc";
    private static final String SYSTEM = "/system";
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
        return ConnectionUri.local(SCHEME, SYSTEM);
    }

    /** To root alone: there is no session's driver. */
    @Override
    public boolean present(ConnectionOptions options) {
        HostSource host = HostSource.folderOrLive(options.root());
        return host.facts().user().isRoot()
                && LxcGuests.controller(host.files()).isPresent();
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        if (!List.of("", "/", SYSTEM).contains(uri.path())) {
            throw new VircapsException(
                    Problem.of(Kind.INTERNAL_ERROR, "Unexpected LXC URI path '" + uri.path() + "', try lxc:///system"));
        }
        HostSource host = HostSource.folderOrLive(options.root());
        return new LxcEngine(
                uri.toString(), host, new HostProbe(host, ProbeCache.of(host, options.cache()), CpuDecoder.NONE));
    }

    /** There is nothing to record that is not part of every host folder. */
    @Override
    public void gather(Path folder, ConnectionOptions options) {
        // files of the host alone
    }
}
