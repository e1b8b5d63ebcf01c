package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MsrDeviceTest {
    @TempDir
    Path directory;

    private Path device(byte[] content) throws IOException {
        return Files.write(directory.resolve("msr"), content);
    }

    @Test
    void readsEightBytesAtTheNumberOfTheRegister() throws IOException {
        byte[] content = ByteBuffer.allocate(24)
                .order(ByteOrder.nativeOrder())
                .putLong(1, 7)
                .putLong(16, 0x8000_0000_0000_002bL)
                .array();

        assertThat(MsrDevice.read(device(content), 1)).isEqualTo(7);
        assertThat(MsrDevice.read(device(content), 16)).isEqualTo(0x8000_0000_0000_002bL);
    }

    @Test
    void failsOnAShortRead() throws IOException {
        Path device = device(new byte[10]);

        assertThatThrownBy(() -> MsrDevice.read(device, 4)).hasMessage("read 6 bytes of 8");
        assertThatThrownBy(() -> MsrDevice.read(device, 0xc001_0114)).hasMessage("read -1 bytes of 8");
    }

    @Test
    void readsThoseRegistersThatTheDeviceHas() throws IOException {
        Path device = device(new byte[] {0, 0, 7, 0, 0, 0, 0, 0, 0, 0});

        assertThat(MsrDevice.readable(device, List.of(100, 2, 8))).isEqualTo(Map.of(2, littleEndian(7)));
        assertThatThrownBy(() -> MsrDevice.readable(directory.resolve("none"), List.of(2)))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static long littleEndian(long value) {
        return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? value : Long.reverseBytes(value);
    }
}
