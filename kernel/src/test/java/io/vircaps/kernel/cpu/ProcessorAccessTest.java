package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorAccessTest {
    @TempDir
    Path directory;

    @Test
    void readsAHostDirectoryThatIsNotLive() throws IOException {
        Files.writeString(directory.resolve("host.txt"), "msr.0x10a = 0x2b\n");
        Files.writeString(
                directory.resolve("cpuid.txt"), "0x80000007 0x00 => 0x00000000 0x00000000 0x00000000 0x00000100\n");

        assertThat(ProcessorAccess.read(HostSource.directory(directory)))
                .isEqualTo(Probed.of(new ProcessorFacts(
                        List.of(new CpuidLeaf(0x8000_0007, 0, 0, 0, 0, 0x100)),
                        Map.of(0x10a, 0x2bL),
                        Optional.empty())));
    }

    /** A device in which leaf 0 counts up to 7, and leaf 7 has bit 29 of EDX, with a register 0x10a beside it. */
    @Test
    void readsARegisterWhateverCpuidReports() throws IOException {
        device(1 << 29);
        assertThat(ProcessorAccess.read(directory).value().msrs()).containsEntry(0x10a, 0x2bL);

        device(1 << 28);
        assertThat(ProcessorAccess.read(directory).value().msrs()).containsEntry(0x10a, 0x2bL);
        assertThat(ProcessorAccess.read(directory).value().leaf(7, 0)).isEqualTo(new CpuidLeaf(7, 0, 0, 2, 3, 1 << 28));
    }

    private void device(int edx) throws IOException {
        ByteBuffer max = ByteBuffer.allocate(4).order(ByteOrder.nativeOrder()).putInt(0, 7);
        ByteBuffer leaf = ByteBuffer.allocate(16).order(ByteOrder.nativeOrder());
        leaf.putInt(0).putInt(2).putInt(3).putInt(edx).flip();
        Path device = directory.resolve("cpuid");
        Files.deleteIfExists(device);
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(leaf, 7);
            channel.write(max, 0);
            channel.write(ByteBuffer.allocate(1), 0x8000_000fL);
        }
        Files.write(directory.resolve("msr"), new byte[0x10a]);
        Files.write(
                directory.resolve("msr"),
                ByteBuffer.allocate(8)
                        .order(ByteOrder.nativeOrder())
                        .putLong(0, 0x2b)
                        .array(),
                StandardOpenOption.APPEND);
    }

    @Test
    void aDeviceThatIsNoTscHasANote() throws IOException {
        device(0);

        assertThat(ProcessorAccess.read(directory).notes())
                .extracting(Note::reason)
                .containsExactly(ProcessorReason.TSC_NOT_INVARIANT);
    }
}
