package io.vircaps.kernel.cpu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /dev/cpu/N/msr} of the kernel's msr module: 8 bytes at the position of the register's number; msr(4). */
final class MsrDevice {
    private MsrDevice() {}

    /** One register; an error of the device is thrown. */
    static long read(Path device, int index) throws IOException {
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.READ)) {
            return read(channel, index);
        }
    }

    /** Those of the registers that the processor has, by number; an error to open the device is thrown. */
    static Map<Integer, Long> readable(Path device, List<Integer> indices) throws IOException {
        Map<Integer, Long> values = new TreeMap<>();
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.READ)) {
            for (int index : indices) {
                try {
                    values.put(index, read(channel, index));
                } catch (IOException absent) {
                    // EIO: the processor has no such register
                }
            }
        }
        return values;
    }

    private static long read(FileChannel channel, int index) throws IOException {
        ByteBuffer value = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        int count = channel.read(value, Integer.toUnsignedLong(index));
        if (count != Long.BYTES) {
            throw new IOException("read " + count + " bytes of " + Long.BYTES);
        }
        return value.getLong(0);
    }
}
