package io.vircaps.driver.lxc;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.gather.RecordedFile;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.guest.DomainType;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The driver of {@code lxc:///system}, {@code lxc:///} for short. */
public final class LxcDriver implements Driver {
    private static final String SCHEME = "lxc";

    /** The driver's configuration file. */
    static final String CONFIGURATION = "lxc.conf";

    /** {@code security_driver} names one model; SELinux labels stand in the policy's {@code lxc_contexts}. */
    static final SecurityConfig SECURITY = new SecurityConfig(
            CONFIGURATION,
            false,
            new SecurityConfig.SelinuxContexts(
                    "lxc_contexts", true, List.of("process", "file", "content"), List.of(DomainType.LXC)),
            Optional.empty());

    private static final EngineProfile PROFILE = EngineProfile.of(
                    SCHEME, 17, EngineProfile.Uris.ofSystem(SCHEME), DomainType.LXC)
            .rank(30)
            .host(HostFunctions.NONE
                    .checked(options -> LxcChecks.report(HostSource.directoryOrLive(options.root())))
                    .recorded(LxcDriver::record)
                    .confined(SECURITY))
            .reasons(LxcReason.values());

    /** A driver; all of its state is in the engines it opens. */
    public LxcDriver() {}

    @Override
    public EngineProfile profile() {
        return PROFILE;
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
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        SystemUri.require(uri, "Unexpected LXC");
        HostSource host = ObservedHost.of(options.root(), options.observer());
        HostView view = HostView.of(host, options.dialect());
        return new LxcEngine(
                uri.toString(), view, new HostProbe(view, ProbeCache.of(host, options.cache()), CpuDecoder.NONE));
    }

    /** Of the engine itself only its presence counts. */
    private static void record(Path directory, ConnectionOptions options) {
        LxcGuests.controller(HostSource.live().files())
                .ifPresent(controller -> RecordedFile.write(directory.resolve("root" + controller), ""));
    }
}
