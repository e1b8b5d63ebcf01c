package io.vircaps.model.node;

import java.util.ArrayList;
import java.util.List;

/**
 * The machine as its firmware describes it, or the kernel where there is no SMBIOS; {@code virConnectGetSysinfo},
 * element {@code <sysinfo type='smbios'>}.
 *
 * @param blocks its elements, in document order
 */
public record Sysinfo(List<SysinfoBlock> blocks) {
    public Sysinfo {
        blocks = List.copyOf(blocks);
    }

    /** The blocks of one part, in document order. */
    public List<SysinfoBlock> blocks(SysinfoPart part) {
        List<SysinfoBlock> chosen = new ArrayList<>();
        for (SysinfoBlock block : blocks) {
            if (block.part() == part) {
                chosen.add(block);
            }
        }
        return chosen;
    }
}
