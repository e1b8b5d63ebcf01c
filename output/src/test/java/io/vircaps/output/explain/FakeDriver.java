package io.vircaps.output.explain;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.spi.Diagnostics;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.function.Supplier;

/** A driver whose engine has one guest, and lacks something unless it is asked for by the path {@code /whole}. */
final class FakeDriver implements Driver {
    private static final String DOCUMENT = """
            <capabilities>
              <host><cpu><arch>x86_64</arch></cpu></host>
              <guest><os_type>hvm</os_type><arch name='x86_64'><wordsize>64</wordsize>
                <emulator>/usr/bin/fake</emulator><domain type='test'/></arch></guest>
            </capabilities>
            """;

    /** The reasons of the engine's notes. */
    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    enum FakeReason implements Reason {
        DEVICE_MISSING(Meaning.of("There is no device.", "a device")
                .element("host/iommu")
                .remedy("make it")),
        DRIVER_MISSING(Meaning.of("There is no driver.", "a directory").remedy("modprobe iommu")),
        KVM_USELESS(Meaning.of("KVM cannot be used.", "permission").element("guest/arch/domain[@type='kvm']")),
        SANDBOX(Meaning.of("This is a sandbox.", "the machine").remedy("leave it")),
        REMARK(Meaning.of("All is well.", "all well"));

        private final Meaning meaning;

        FakeReason(Meaning meaning) {
            this.meaning = meaning;
        }

        @Override
        public Meaning meaning() {
            return meaning;
        }
    }

    @Override
    public EngineProfile profile() {
        return EngineProfile.of("fake", 0, EngineProfile.Uris.ofSystem("fake"));
    }

    @Override
    public ConnectionUri defaultUri(ConnectionOptions options) {
        return ConnectionUri.local("fake", "/");
    }

    @Override
    public boolean present(ConnectionOptions options) {
        return true;
    }

    @Override
    public Engine open(ConnectionUri uri, ConnectionOptions options) {
        return new FakeEngine(uri.toString());
    }

    private record FakeEngine(String uri) implements Engine {
        @Override
        public Probed<Capabilities> probe() {
            Note saying = Note.of(FakeReason.REMARK, "/", "fine");
            Note missing = Note.of(FakeReason.DEVICE_MISSING, "/dev/iommu", "no such file");
            if (uri.contains("kvm")) {
                Note useless = Note.of(FakeReason.KVM_USELESS, "/dev/kvm", "no permission");
                Capabilities withKvm = CapabilitiesXml.read(DOCUMENT.replace("type='test'", "type='kvm'"));
                return uri.endsWith("whole") ? Probed.of(withKvm, missing) : Probed.of(withKvm, missing, useless);
            }
            Capabilities document = CapabilitiesXml.read(DOCUMENT);
            return uri.endsWith("whole") ? Probed.of(document, saying) : Probed.of(document, saying, missing);
        }

        @Override
        public Diagnostics diagnostics() {
            return new FakeDiagnostics(uri);
        }

        @Override
        public String state() {
            return "";
        }

        @Override
        public Node node(Supplier<Capabilities> capabilities) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HypervisorVersion version() {
            throw new UnsupportedOperationException();
        }
    }

    private record FakeDiagnostics(String uri) implements Diagnostics {
        @Override
        public List<Note> causes(Note note) {
            return note.reason() == FakeReason.DEVICE_MISSING
                    ? List.of(Note.of(FakeReason.DRIVER_MISSING, "/sys/module/iommu", "no such directory"))
                    : List.of();
        }

        @Override
        public Diagnosis diagnose(List<Explanation> symptoms) {
            if (!uri.endsWith("sandbox")) {
                return Diagnostics.super.diagnose(symptoms);
            }
            Note root = Note.of(FakeReason.SANDBOX, "/", "a sandbox");
            return new Diagnosis(List.of(new Cause(root, symptoms)), List.of());
        }

        @Override
        public List<Explanation> whyNot(GuestQuery query, Probed<Capabilities> known) {
            return query.domainType().isPresent()
                    ? List.of()
                    : List.of(new Explanation(
                            "guest",
                            List.of(Note.of(
                                    FakeReason.DEVICE_MISSING,
                                    "/usr/bin/fake-" + query.arch().orElseThrow(),
                                    "no such file"))));
        }
    }
}
