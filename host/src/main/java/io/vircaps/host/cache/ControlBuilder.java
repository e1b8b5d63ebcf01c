package io.vircaps.host.cache;

import io.vircaps.host.HostProbeException;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.kernel.resctrl.ResctrlInfo.Allocation;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the controls of a bank, {@code <bank><control>}. They are the same for all banks of a level, whose sizes must
 * be equal.
 */
final class ControlBuilder {
    private final List<Allocation> allocations;
    private final Map<Integer, MemorySize> sizeOfLevel = new HashMap<>();

    ControlBuilder(List<Allocation> allocations) {
        this.allocations = allocations;
    }

    /**
     * The bank with its controls, in the order both, code, data.
     *
     * @throws HostProbeException if another bank of its level has another size
     */
    CacheBank divided(CacheBank bank) {
        List<CacheControl> controls = new ArrayList<>();
        for (Allocation.Type type : Allocation.Type.values()) {
            for (Allocation allocation : allocations) {
                if (allocation.level() == bank.level() && allocation.type() == type) {
                    checkSize(bank);
                    controls.add(control(allocation, bank.size()));
                }
            }
        }
        return new CacheBank(bank.id(), bank.level(), bank.type(), bank.size(), bank.cpus(), controls, bank.extras());
    }

    private void checkSize(CacheBank bank) {
        MemorySize first = sizeOfLevel.computeIfAbsent(bank.level(), level -> bank.size());
        if (first.compareTo(bank.size()) != 0) {
            throw new HostProbeException(
                    ResctrlInfo.PATH,
                    "banks of level " + bank.level() + " differ",
                    first.toString(),
                    bank.size().toString());
        }
    }

    private static CacheControl control(Allocation allocation, MemorySize bank) {
        long step = bank.bytes() / allocation.maskBits();
        long min = allocation.minCbmBits() == 1 ? 0 : allocation.minCbmBits() * step;
        return new CacheControl(
                MemorySize.ofBytes(step),
                min <= 0 ? Optional.empty() : Optional.of(MemorySize.ofBytes(min)),
                type(allocation.type()),
                allocation.numClosids(),
                Extras.NONE);
    }

    private static CacheType type(Allocation.Type type) {
        return switch (type) {
            case BOTH -> CacheType.BOTH;
            case CODE -> CacheType.CODE;
            case DATA -> CacheType.DATA;
        };
    }
}
