package io.vircaps.daemon;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.connect.spi.EngineProfile.HostFunctions;
import io.vircaps.connect.spi.SystemUri;
import io.vircaps.gather.RecordedFile;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.Version;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The driver of {@code toy:///system}, of which the product knows nothing: an engine that a strange module adds. */
final class ToyDriver implements Driver {
    /** A number that no driver of libvirt has. */
    static final int ERROR_DOMAIN = 4711;

    private static final HostReport REPORT = new HostReport(
            "toy",
            "TOY",
            List.of(new CheckResult("battery", "for a charged battery", Verdict.WARN, Optional.of("charge it"))),
            List.of(),
            true);

    @Override
    public EngineProfile profile() {
        return EngineProfile.of("toy", ERROR_DOMAIN, EngineProfile.Uris.ofSystem("toy"), new DomainType("toy"))
                .host(HostFunctions.NONE
                        .checked(options -> REPORT)
                        .recorded((directory, options) ->
                                RecordedFile.write(directory.resolve("root/etc/toy.conf"), "battery = 1\n")));
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return SystemUri.of("toy");
    }

    @Override
    public boolean present(ConnectionOptions options) {
        return true;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        SystemUri.require(uri, "Unexpected toy");
        return new ToyEngine(uri.toString());
    }

    /** Its document has the host's architecture only. */
    private record ToyEngine(String uri) implements Engine {
        @Override
        public Probed<Capabilities> probe() {
            Host host = Host.builder(HostCpu.of(Arch.S390X)).build();
            return Probed.of(new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE));
        }

        @Override
        public String state() {
            return "wound up";
        }

        @Override
        public HypervisorVersion version() {
            return new HypervisorVersion("TOY", Optional.of(new Version(1, 2, 3)));
        }

        @Override
        public Node node(Supplier<Capabilities> capabilities) {
            return new Node() {
                @Override
                public String hostname() {
                    return "toybox";
                }
            };
        }
    }
}
