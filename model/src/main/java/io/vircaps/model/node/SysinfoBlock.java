package io.vircaps.model.node;

import java.util.List;
import java.util.Optional;

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
