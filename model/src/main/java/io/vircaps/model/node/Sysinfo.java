package io.vircaps.model.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The machine as its firmware describes it, or the kernel where there is no SMBIOS; {@code virConnectGetSysinfo},
 * element {@code <sysinfo type='smbios'>}.
 *
 * @param blocks its elements, in document order
 */
public record Sysinfo(List<SysinfoBlock> blocks) {
    /** The parts of {@code <sysinfo>}, in document order; each is built from one SMBIOS structure type. */
    public enum SysinfoPart {
        /** The firmware. */
        BIOS("bios"),
        /** The machine. */
        SYSTEM("system"),
        /** A board; there may be several. */
        BASE_BOARD("baseBoard"),
        /** The case. */
        CHASSIS("chassis"),
        /** A processor; there may be several. */
        PROCESSOR("processor"),
        /** A memory module; there may be several. */
        MEMORY_DEVICE("memory_device"),
        /** Texts of the vendor; the entries have no names. */
        OEM_STRINGS("oemStrings");

        private final String element;

        SysinfoPart(String element) {
            this.element = element;
        }

        /** The name of its element. */
        public String element() {
            return element;
        }
    }

    /**
     * One element of {@code <sysinfo>}, for example {@code <bios>}.
     *
     * @param part    which
     * @param entries its entries, in document order
     */
    public record SysinfoBlock(SysinfoPart part, List<Entry> entries) {
        public SysinfoBlock {
            entries = List.copyOf(entries);
        }

        /**
         * One {@code <entry>}.
         *
         * @param name  the property, for example {@code vendor}; absent in {@link SysinfoPart#OEM_STRINGS}
         * @param value its value, as text
         */
        public record Entry(Optional<String> name, String value) {}

        /** The value of an entry, for example of {@code uuid}; empty if the firmware does not state it. */
        public Optional<String> value(String name) {
            for (Entry entry : entries) {
                if (entry.name().filter(name::equals).isPresent()) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

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
