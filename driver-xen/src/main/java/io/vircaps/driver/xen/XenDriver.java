package io.vircaps.driver.xen;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.driver.xen.hypervisor.Dom0;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenDocument;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.driver.xen.hypervisor.XenSince;
import io.vircaps.driver.xen.libxl.LibxlDocument;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.driver.xen.libxl.XlText;
import io.vircaps.driver.xen.xend.XendDocument;
import io.vircaps.gather.RecordedFile;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.guest.DomainType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The driver of {@code xen:///system}, {@code xen:///} for short, in the domain that controls Xen. */
public final class XenDriver implements Driver {
    private static final String SCHEME = "xen";

    /** The time limit of {@code xl info -n}, which queries the hypervisor and starts nothing. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The error domain {@code VIR_FROM_LIBXL}; the driver has no list of CPU models. */
    private static final EngineProfile PROFILE = EngineProfile.of(
                    SCHEME,
                    41,
                    new EngineProfile.Uris(
                            Optional.of(SystemUri.of(SCHEME).toString()), Optional.empty(), List.of("xen", "xen://")),
                    DomainType.XEN)
            .rank(10)
            .cpus(new EngineProfile.CpuFunctions(true, true, false, false, EngineProfile.FeatureFilter.ALL))
            .host(HostFunctions.NONE.checkedByName(XenDriver::check).recorded(XenDriver::record))
            .reasons(XenReason.values());

    /** A driver; all of its state is in the engines it opens. */
    public XenDriver() {}

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
        return host.facts().user().isRoot() && new Dom0(host.files()).isControl();
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        HostSource host = ObservedHost.of(options.root(), options.observer());
        new Dom0(host.files()).requireControl();
        SystemUri.require(uri, "unexpected Xen");
        Xl xl = new Xl(host, LIMIT);
        XenDirectories directories = XenDirectories.of(uri);
        HostView view = HostView.of(host, options.dialect());
        XenDocument document = options.dialect().has(XenSince.LIBXL)
                ? new LibxlDocument(view, directories, new ChosenCpuMap(options))
                : new XendDocument(host, options.dialect());
        return new XenEngine(uri.toString(), view, directories, xl, document);
    }

    private static HostReport check(ConnectionOptions options) {
        HostSource host = HostSource.directoryOrLive(options.root());
        boolean hasToolstack = new Xl(host, LIMIT).isThere();
        return XenChecks.report(host, hasToolstack);
    }

    /** The hypervisor's files as far as they can be read, and of what the toolstack prints the lines that count. */
    private static void record(Path directory, ConnectionOptions options) {
        HostSource host = HostSource.live();
        new Dom0(host.files())
                .contents()
                .forEach((path, content) ->
                        RecordedFile.write(directory.resolve("root").resolve(path), content));
        new Xl(host, LIMIT)
                .info()
                .value()
                .ifPresent(printed -> RecordedFile.write(directory.resolve(Xl.RECORDED), XlText.excerpt(printed)));
    }
}
