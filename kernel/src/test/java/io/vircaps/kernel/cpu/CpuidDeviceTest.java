package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.cpu.CpuidLeaf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuidDeviceTest {
    @TempDir
    Path directory;

    @Test
    void readsRegistersInTheOrderEaxEbxEcxEdx() throws IOException {
        Path device = directory.resolve("cpuid");
        ByteBuffer leaf = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
        leaf.putInt(0).putInt(11).putInt(12).putInt(13).flip();
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(leaf, 0);
            channel.write(ByteBuffer.allocate(1), 0x8000_000fL);
        }

        assertThat(CpuidDevice.read(device)).containsExactly(new CpuidLeaf(0, 0, 0, 11, 12, 13));
    }

    @Test
    void failsOnAShortRead() throws IOException {
        Path device = directory.resolve("cpuid");
        Files.write(device, new byte[16]);

        assertThatThrownBy(() -> CpuidDevice.read(device))
                .isInstanceOf(IOException.class)
                .hasMessage("read -1 bytes of 16");
    }

    @Test
    void failsAsTheDeviceDoes() {
        assertThatThrownBy(() -> CpuidDevice.read(directory.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }
}
