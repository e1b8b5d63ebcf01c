package io.vircaps.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Tables of SMBIOS in the making, for a host directory. */
public final class SmbiosTables {
    private static final int ENTRY_POINT_LENGTH = 24;

    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private int version = 0x0302;
    private int handle;

    /** Tables of version 3.2 without structures. */
    public SmbiosTables() {}

    /** Sets the version the firmware follows. */
    public SmbiosTables version(int newVersion) {
        version = newVersion;
        return this;
    }

    /**
     * Adds a structure.
     *
     * @param type      its SMBIOS type
     * @param formatted hexadecimal digits of what stands behind the header; blanks do not count
     * @param strings   its strings, each character one byte
     */
    public SmbiosTables add(int type, String formatted, String... strings) {
        byte[] fields = HexFormat.of().parseHex(formatted.replace(" ", ""));
        table.write(type);
        table.write(fields.length + 4);
        table.write(handle);
        table.write(0);
        table.writeBytes(fields);
        for (String string : strings) {
            table.writeBytes(string.getBytes(StandardCharsets.ISO_8859_1));
            table.write(0);
        }
        table.write(0);
        if (strings.length == 0) {
            table.write(0);
        }
        handle++;
        return this;
    }

    /** All structures. */
    public byte[] table() {
        return table.toByteArray();
    }

    /** Writes entry point and table below the root of a host. */
    public void into(Path root) throws IOException {
        Path file = root.resolve("sys/firmware/dmi/tables/DMI");
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, table());
        Files.write(root.resolve("sys/firmware/dmi/tables/smbios_entry_point"), entryPoint());
    }

    private byte[] entryPoint() {
        ByteBuffer entry = ByteBuffer.allocate(ENTRY_POINT_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        entry.put("_SM3_".getBytes(StandardCharsets.US_ASCII));
        entry.put(6, (byte) ENTRY_POINT_LENGTH).put(7, (byte) (version >> 8)).put(8, (byte) version);
        entry.putInt(0x0C, table.size());
        byte sum = 0;
        for (byte each : entry.array()) {
            sum += each;
        }
        return entry.put(5, (byte) -sum).array();
    }
}
