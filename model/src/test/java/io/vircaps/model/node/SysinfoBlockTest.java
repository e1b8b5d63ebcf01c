package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SysinfoBlockTest {
    private static final SysinfoBlock SYSTEM = new SysinfoBlock(
            SysinfoPart.SYSTEM,
            List.of(
                    new SysinfoBlock.Entry(Optional.empty(), "unnamed"),
                    new SysinfoBlock.Entry(Optional.of("manufacturer"), "QEMU"),
                    new SysinfoBlock.Entry(Optional.of("product"), "Standard PC")));

    @Test
    void findsTheValueOfAName() {
        assertThat(SYSTEM.value("manufacturer")).hasValue("QEMU");
        assertThat(SYSTEM.value("product")).hasValue("Standard PC");
        assertThat(SYSTEM.value("uuid")).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoEntriesOfOneName() {
        SysinfoBlock twice = new SysinfoBlock(
                SysinfoPart.BIOS,
                List.of(
                        new SysinfoBlock.Entry(Optional.of("vendor"), "first"),
                        new SysinfoBlock.Entry(Optional.of("vendor"), "second")));

        assertThat(twice.value("vendor")).hasValue("first");
    }
}
