package io.vircaps.driver.qemu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Version;
import io.vircaps.qmp.QmpException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmulatorQueriesTest {
    private static EmulatorFacts ask(Replies replies) {
        return EmulatorQueries.facts(replies.session());
    }

    @Test
    void collectsWhatTheEmulatorStates() {
        assertThat(ask(Replies.SMALL))
                .isEqualTo(new EmulatorFacts(
                        new Version(7, 2, 22),
                        "x86_64",
                        true,
                        false,
                        true,
                        List.of(new MachineType("pc-i440fx-7.2", Optional.of("pc"), 255, true, false)),
                        Optional.empty()));
    }

    @Test
    void takesWhatOldEmulatorsDoNotStateOfAMachineForAbsent() {
        Replies old = Replies.SMALL.with("query-machines", "[{'name': 'isapc'}, {'name': 'q35', 'deprecated': true}]");

        assertThat(ask(old).machines())
                .containsExactly(
                        new MachineType("isapc", Optional.empty(), 0, false, false),
                        new MachineType("q35", Optional.empty(), 0, false, true));
    }

    @Test
    void cannotEmulateWithoutTheAcceleratorTcg() {
        Replies bare = Replies.SMALL.with("qom-list-types {'implements': 'accel'}", "[{'name': 'kvm-accel'}]");

        assertThat(ask(bare).tcg()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"query-version", "query-target", "query-kvm", "query-machines"})
    void failsWhereTheEmulatorRefusesACommand(String command) {
        assertThatExceptionOfType(QmpException.Refused.class)
                .isThrownBy(() -> ask(Replies.SMALL.refusing(command, "CommandNotFound")))
                .withMessage(command + ": CommandNotFound: refused");
    }

    @Test
    void namesTheMemberThatAReplyLacks() {
        assertThatExceptionOfType(QmpException.Unexpected.class)
                .isThrownBy(() -> ask(Replies.SMALL.with("query-kvm", "{'enabled': true}")))
                .withMessageStartingWith("query-kvm.present: unexpected reply");
    }
}
