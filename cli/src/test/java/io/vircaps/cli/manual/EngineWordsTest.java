package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.command.CommandOption;
import org.junit.jupiter.api.Test;

class EngineWordsTest {
    @Test
    void standForTheDomainTypesOfAllEngines() {
        assertThat(EngineWords.in("hvm " + CommandOption.DOMAIN_TYPES)).isEqualTo("hvm qemu kvm lxc xen test");
    }

    @Test
    void standForTheEnginesThatHaveHostChecks() {
        assertThat(EngineWords.in(CommandOption.ENGINES)).isEqualTo("qemu lxc xen ch");
    }

    @Test
    void leaveOtherChoicesAlone() {
        assertThat(EngineWords.in("text json")).isEqualTo("text json");
    }

    @Test
    void makeARowOfEachEngine() {
        assertThat(EngineWords.rows()).isEqualTo("""
                | `qemu:///system`, `qemu:///session` | qemu, kvm |
                | `lxc:///system` | lxc |
                | `xen:///system` | xen |
                | `ch:///system` | kvm |
                | `test:///default` | test |
                """);
    }
}
