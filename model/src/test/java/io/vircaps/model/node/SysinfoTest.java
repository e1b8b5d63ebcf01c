package io.vircaps.model.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.node.Sysinfo.SysinfoPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SysinfoTest {
    private static SysinfoBlock block(SysinfoPart part) {
        return new SysinfoBlock(part, List.of());
    }

    private static final SysinfoBlock BIOS = block(SysinfoPart.BIOS);
    private static final SysinfoBlock CPU0 =
            new SysinfoBlock(SysinfoPart.PROCESSOR, List.of(new SysinfoBlock.Entry(Optional.of("socket"), "CPU0")));
    private static final SysinfoBlock CPU1 = block(SysinfoPart.PROCESSOR);

    @Test
    void findsTheBlocksOfAPartInDocumentOrder() {
        Sysinfo sysinfo = new Sysinfo(List.of(BIOS, CPU0, CPU1));

        assertThat(sysinfo.blocks(SysinfoPart.PROCESSOR)).containsExactly(CPU0, CPU1);
        assertThat(sysinfo.blocks(SysinfoPart.BIOS)).containsExactly(BIOS);
        assertThat(sysinfo.blocks(SysinfoPart.CHASSIS)).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItIsMadeOf() {
        List<SysinfoBlock> blocks = new ArrayList<>(List.of(BIOS));
        Sysinfo sysinfo = new Sysinfo(blocks);
        blocks.clear();

        assertThat(sysinfo.blocks()).containsExactly(BIOS);
    }
}
