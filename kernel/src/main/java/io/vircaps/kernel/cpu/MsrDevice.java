package io.vircaps.kernel.cpu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code /dev/cpu/N/msr} of the kernel's msr module: 8 bytes at the position of the register's number; msr(4). */
final class MsrDevice {
    private MsrDevice() {}

    /** One register; an error of the device is thrown. */
    static long read(Path device, int index) throws IOException {
        ByteBuffer value = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.READ)) {
            int count = channel.read(value, Integer.toUnsignedLong(index));
            if (count != Long.BYTES) {
                throw new IOException("read " + count + " bytes of " + Long.BYTES);
            }
        }
        return value.getLong(0);
    }
}
