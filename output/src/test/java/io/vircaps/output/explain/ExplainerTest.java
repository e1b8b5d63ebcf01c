package io.vircaps.output.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.EngineAbsentException;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.json.CapabilitiesSchema;
import io.vircaps.output.json.ExplainedJson;
import io.vircaps.output.text.ExplainedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engine with one guest and one note, which knows what is behind it. */
class ExplainerTest {
    private static CapabilitiesSchema schema;

    private Connection connection;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = CapabilitiesSchema.read("explain.schema.json");
    }

    @BeforeEach
    void open() {
        connection = Connection.open("fake:///", ConnectionOptions.DEFAULT, List.of(new FakeDriver()));
    }

    @AfterEach
    void close() {
        connection.close();
    }

    private List<Explained> guests(String... words) {
        return new Explainer(connection).guests(GuestWords.queries(List.of(words), Dialect.DEFAULT));
    }

    @Test
    void followsWhatIsMissingToTheFact() {
        List<Explained> answers = List.of(new Explainer(connection).document());

        assertThat(ExplainedText.write(answers)).isEqualTo("""
                fake:///:
                  host/iommu is missing or not what it could be
                    DEVICE_MISSING /dev/iommu: no such file; expected a device
                    because DRIVER_MISSING /sys/module/iommu: no such directory; expected a directory
                    remedy: modprobe iommu
                """);
        assertThat(schema.objections(ExplainedJson.write(answers))).isEmpty();
        assertThat(ExplainedJson.write(answers))
                .contains("\"present\": false", "\"what\": \"host/iommu\"", "\"found\": \"no such directory\"")
                .doesNotContain("REMARK");
    }

    @Test
    void namesARootCauseOnceAndOnlyItsRemedy() {
        try (Connection sandbox =
                Connection.open("fake:///sandbox", ConnectionOptions.DEFAULT, List.of(new FakeDriver()))) {
            List<Explained> explained = List.of(new Explainer(sandbox).document());

            assertThat(ExplainedText.write(explained)).isEqualTo("""
                    fake:///sandbox:
                      cause: SANDBOX /: a sandbox; expected the machine
                        remedy: leave it
                        explains host/iommu: DEVICE_MISSING /dev/iommu: no such file
                          because DRIVER_MISSING /sys/module/iommu: no such directory
                    """);
            assertThat(schema.objections(ExplainedJson.write(explained))).isEmpty();
            assertThat(ExplainedJson.write(explained))
                    .contains("\"causes\": [", "\"remedy\": \"leave it\"", "\"explains\": [")
                    .doesNotContain("modprobe");
        }
    }

    @Test
    void statesThatNothingIsMissing() {
        try (Connection whole =
                Connection.open("fake:///whole", ConnectionOptions.DEFAULT, List.of(new FakeDriver()))) {
            List<Explained> answers = List.of(new Explainer(whole).document());

            assertThat(answers.get(0).present()).isTrue();
            assertThat(ExplainedText.write(answers)).isEqualTo("fake:///whole: nothing is missing\n");
            assertThat(schema.objections(ExplainedJson.write(answers))).isEmpty();
        }
    }

    @Test
    void statesWhatIsPresentOfAGuest() {
        assertThat(ExplainedText.write(guests("x86_64", "test")))
                .isEqualTo("guest x86_64 test is there: hvm x86_64 test /usr/bin/fake\n");
    }

    @Test
    void takesFromTheEngineWhyAGuestIsAbsent() {
        assertThat(guests("aarch64").get(0).missing())
                .singleElement()
                .satisfies(why ->
                        assertThat(why.chain()).extracting(Note::subject).containsExactly("/usr/bin/fake-aarch64"));
    }

    @Test
    void statesWhatTheEngineRunsWhereItHasNoReason() {
        List<Explained> answers = guests("kvm");

        assertThat(answers.get(0).missing().get(0).chain()).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo(ExplainReason.GUEST_NOT_OFFERED);
            assertThat(note.detail()).isEqualTo("it runs hvm x86_64 test");
        });
        assertThat(schema.objections(ExplainedJson.write(answers))).isEmpty();
    }

    @Test
    void statesWhereAnAbsentMachineTypeExists() {
        assertThat(guests("kvm", "pc-q35-10.1").get(0).missing().get(0).chain())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.reason()).isEqualTo(ExplainReason.MACHINE_NOT_OFFERED);
                    assertThat(note.detail()).isEqualTo("pc-q35-10.1 is a machine type of QEMU 10.1 and later");
                });
    }

    @Test
    void looksForKvmOfTheHostsOwnArchitecture() {
        assertThat(new Explainer(connection).kvm().subject()).isEqualTo("guest x86_64 kvm");
    }

    @Test
    void takesKvmForAbsentWhereANoteIsOnIt() {
        try (Connection useless =
                Connection.open("fake:///kvm", ConnectionOptions.DEFAULT, List.of(new FakeDriver()))) {
            Explained kvm = new Explainer(useless).kvm();

            assertThat(kvm.present()).isFalse();
            assertThat(kvm.missing())
                    .extracting(Explanation::missing)
                    .containsExactly("guest/arch/domain[@type='kvm']");
        }
        try (Connection usable =
                Connection.open("fake:///kvm/whole", ConnectionOptions.DEFAULT, List.of(new FakeDriver()))) {
            assertThat(new Explainer(usable).kvm())
                    .isEqualTo(Explained.present("guest x86_64 kvm", "hvm x86_64 kvm /usr/bin/fake"));
        }
    }

    @Test
    void statesWhyAnEngineIsAbsent() {
        Note note = Note.of(FakeDriver.FakeReason.DRIVER_MISSING, "/dev/kvm", "none");
        Explained absent =
                Explainer.engine("fake:///", new EngineAbsentException(Problem.of(Kind.NO_CONNECT, "absent"), note));

        assertThat(absent.subject()).isEqualTo("fake:///");
        assertThat(absent.missing()).containsExactly(new Explanation("engine", List.of(note)));
    }
}
