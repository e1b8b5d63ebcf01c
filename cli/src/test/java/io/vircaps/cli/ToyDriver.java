package io.vircaps.cli;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Probed;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A driver of the scheme {@code toy} that the command knows of only because it is given to it. */
public final class ToyDriver implements Driver {
    /** The result of a command line on {@code toy:///system}, of a command that has no other driver. */
    public static Call call(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, false);
        int status =
                new Cli(streams, Map.of(), List.of(new ToyDriver())).run(("-c toy:///system " + line).split(" ", -1));
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public EngineProfile profile() {
        return EngineProfile.of("toy", 0, EngineProfile.Uris.ofSystem("toy"), new DomainType("few"));
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return ConnectionUri.local("toy", "/system");
    }

    @Override
    public boolean present(ConnectionOptions options) {
        return true;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        return new ToyEngine();
    }

    /** Its document is empty but for the host's architecture. */
    private static final class ToyEngine implements Engine {
        @Override
        public String uri() {
            return "toy:///system";
        }

        @Override
        public Probed<Capabilities> probe() {
            Host host = Host.builder(HostCpu.of(Arch.S390X)).build();
            return Probed.of(new Capabilities(Optional.of(host), List.of(), Optional.empty(), Extras.NONE));
        }

        @Override
        public String state() {
            return "same";
        }

        @Override
        public HypervisorVersion version() {
            return new HypervisorVersion("TOY", Optional.empty());
        }

        @Override
        public Node node(Supplier<Capabilities> capabilities) {
            return new Node() {};
        }

        @Override
        public Domains domains() {
            return new ToyDomains();
        }
    }

    /** States a limit of the type {@code few} only. */
    private static final class ToyDomains implements Domains {
        /** The query, as its own result. */
        @Override
        public DomainCapabilities capabilities(GuestQuery query) {
            return DomainCapabilitiesXml.read("""
                    <domainCapabilities>
                      <path>%s</path>
                      <domain>%s</domain>
                      <machine>%s</machine>
                      <arch>%s</arch>
                    </domainCapabilities>
                    """.formatted(
                            query.emulator().orElse("/toy"),
                            query.domainType().map(DomainType::name).orElse("few"),
                            query.machine().orElse("any"),
                            query.arch().orElse(Arch.S390X).name()));
        }

        @Override
        public int maxVcpus(Optional<String> domainType) {
            return 4000;
        }

        @Override
        public OptionalInt vcpuLimit(Optional<String> domainType) {
            return domainType.filter("few"::equals).isPresent() ? OptionalInt.of(3) : OptionalInt.empty();
        }
    }
}
