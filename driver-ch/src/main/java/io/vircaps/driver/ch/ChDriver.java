package io.vircaps.driver.ch;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.gather.RecordedFile;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The driver of {@code ch:///system}; like libvirt's it looks at no path. */
public final class ChDriver implements Driver {
    private static final String SCHEME = "ch";

    private static final EngineProfile PROFILE = EngineProfile.of(
                    SCHEME, 72, EngineProfile.Uris.ofSystem(SCHEME), DomainType.KVM)
            .host(HostFunctions.NONE
                    .checkedByName(options -> ChChecks.report(HostSource.directoryOrLive(options.root())))
                    .recorded(ChDriver::record));

    /** For {@link java.util.ServiceLoader}. */
    public ChDriver() {}

    @Override
    public EngineProfile profile() {
        return PROFILE;
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return SystemUri.of(scheme());
    }

    @Override
    public boolean present(ConnectionOptions options) {
        return program(ObservedHost.of(options.root(), options.observer())).isPresent();
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        HostSource host = ObservedHost.of(options.root(), options.observer());
        if (program(host).isEmpty()) {
            throw new VircapsException(Problem.of(Kind.INTERNAL_ERROR, "Cloud-Hypervisor state driver is not active")
                    .at(uri.toString())
                    .expected("cloud-hypervisor in " + host.facts().searchPath(), "none"));
        }
        return new ChEngine(uri.toString(), host, options.dialect());
    }

    /** Of the engine itself only its presence counts. */
    private static void record(Path directory, ConnectionOptions options) {
        program(HostSource.live()).ifPresent(path -> RecordedFile.write(directory.resolve("root/" + path), ""));
    }

    /** The program, as a path without leading slash; {@code chExtractVersion} looks for it in the same directories. */
    private static Optional<String> program(HostSource host) {
        return Stream.of(host.facts().searchPath().split(":", -1))
                .filter(directory -> directory.startsWith("/"))
                .map(directory -> directory.substring(1) + "/cloud-hypervisor")
                .filter(host.files()::exists)
                .findFirst();
    }
}
