package io.vircaps.kernel.dmi;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of SMBIOS as the kernel copies them from the firmware;
 * {@code Documentation/ABI/testing/sysfs-firmware-dmi-tables} and DSP0134, "System Management BIOS Reference
 * Specification".
 *
 * @param version    version of the specification: major in bits 8 to 15, minor in bits 0 to 7
 * @param structures the structures before the end mark that are wholly in the table
 * @param isCutOff   whether one more begins behind them and exceeds the table
 */
public record Smbios(int version, List<SmbiosStructure> structures, boolean isCutOff) {
    /** Path of the entry point. */
    public static final String ENTRY_POINT = "sys/firmware/dmi/tables/smbios_entry_point";

    /** Path of the structures. */
    public static final String TABLE = "sys/firmware/dmi/tables/DMI";

    /** The largest table that is read; those of the largest machines have a tenth of it. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int HEADER = 4;
    private static final int END_OF_TABLE = 127;

    public Smbios {
        structures = List.copyOf(structures);
    }

    /**
     * The tables of a host; empty if the kernel exposes none.
     *
     * @throws KernelFileException if they cannot be read, are too large, or have no valid entry point
     */
    public static Optional<Smbios> read(KernelFiles files) {
        Optional<byte[]> entryPoint = files.bytes(ENTRY_POINT);
        if (entryPoint.isEmpty()) {
            return Optional.empty();
        }
        SmbiosEntryPoint entry = SmbiosEntryPoint.parse(entryPoint.get())
                .orElseThrow(() -> new KernelFileException(
                        ENTRY_POINT, "malformed", "an entry point of SMBIOS whose bytes add up to 0", "none"));
        byte[] table = files.bytes(TABLE)
                .orElseThrow(() -> new KernelFileException(TABLE, "missing", "the structures of SMBIOS", "no file"));
        if (table.length > MOST_BYTES) {
            throw new KernelFileException(
                    TABLE, "too large", "at most " + MOST_BYTES + " bytes", table.length + " bytes");
        }
        int length = (int) Math.min(table.length, entry.tableLength());
        return Optional.of(of(entry.version(), table, length, entry.structures()));
    }

    /** The list ends before the end mark, a structure shorter than its header, or one that exceeds the table. */
    private static Smbios of(int version, byte[] table, int length, int most) {
        List<SmbiosStructure> structures = new ArrayList<>();
        int at = 0;
        while (structures.size() < most && at + HEADER <= length) {
            int formatted = table[at + 1] & 0xFF;
            if (formatted < HEADER || table[at] == END_OF_TABLE) {
                break;
            }
            int end = endOf(table, at + formatted, length);
            if (end > length) {
                return new Smbios(version, structures, true);
            }
            structures.add(new SmbiosStructure(table, at, end));
            at = end;
        }
        return new Smbios(version, structures, false);
    }

    /** The offset behind the two zeros that end the strings; greater than {@code length} if there are none. */
    private static int endOf(byte[] table, int strings, int length) {
        int at = strings;
        while (at + 1 < length && (table[at] != 0 || table[at + 1] != 0)) {
            at++;
        }
        return at + 2;
    }
}
