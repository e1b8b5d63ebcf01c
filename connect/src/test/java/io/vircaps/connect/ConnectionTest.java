package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.NoDriver;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private static final List<ScriptedDriver> DRIVERS = List.of(new ScriptedDriver("scripted", 1, true, false));

    private static Connection open() {
        return Connection.open("scripted:///here", ConnectionOptions.DEFAULT, DRIVERS);
    }

    private static void assertLacks(String function, ThrowingCallable call) {
        assertThatExceptionOfType(NoFunction.class).isThrownBy(call).withMessageEndingWith(": " + function);
    }

    @Test
    void isOpenedThroughTheGivenDriversAndNoOther() {
        try (Connection connection = open()) {
            assertThat(connection.uri()).isEqualTo("scripted:///here");
        }
        assertThatExceptionOfType(NoDriver.class)
                .isThrownBy(() -> Connection.open("test:///default", ConnectionOptions.DEFAULT, DRIVERS))
                .withMessageContaining("expected one of scripted, found 'test'");
    }

    @Test
    void reachesNoDaemonThroughGivenDrivers() {
        assertThatExceptionOfType(NoDriver.class)
                .isThrownBy(() -> Connection.open("scripted+unix:///here", ConnectionOptions.DEFAULT, DRIVERS))
                .withMessageContaining("no driver here reaches other processes or machines");
    }

    @Test
    void hasTheTextAndTheNotesOfItsDocument() {
        try (Connection connection = open()) {
            CapabilitiesDocument document = connection.document();

            assertThat(connection.capabilitiesXml()).isSameAs(document.text());
            assertThat(connection.notes()).isEqualTo(document.notes()).containsExactly(ScriptedEngine.NOTE);
        }
    }

    @Test
    void diagnosesWithoutReasonsOfTheEngineByTheNotesAlone() {
        try (Connection connection = open()) {
            Note note = connection.notes().get(0);
            assertThat(connection.causes(note)).isEmpty();
            assertThat(connection.whyNot(GuestQuery.ANY)).isEmpty();
            Explanation symptom = new Explanation("guest", List.of(note));
            assertThat(connection.diagnose(List.of(symptom)).others()).containsExactly(symptom);
        }
    }

    @Test
    void lacksTheCpuFunctionsThatTheProfileDoesNotState() {
        try (Connection connection = open()) {
            assertLacks("virConnectGetCPUModelNames", () -> connection.cpus().models("x86_64"));
        }
    }

    @Test
    void statesNoLimitOfVirtualCpusWhereThereIsNone() {
        try (Connection connection = open()) {
            assertThat(connection.domains().vcpuLimit(Optional.empty())).isEmpty();
            assertThat(connection.domains().maxVcpus(Optional.empty())).isEqualTo(1);
        }
    }
}
