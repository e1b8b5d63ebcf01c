package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteCodecTest {
    private static byte[] written(List<Note> notes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NoteCodec.write(notes, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<Note> read(byte[] bytes) throws IOException {
        return NoteCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] count(int count) {
        return ByteBuffer.allocate(4).putInt(count).array();
    }

    @Test
    void readsWhatItWrites() throws IOException {
        List<Note> notes = List.of(
                Note.of(ProcessorReason.TSC_UNKNOWN, "/dev/kvm", "errno 13").remedy("ask for access"),
                Note.of(HostReason.CPU_GUESSED, "proc/cpuinfo", "flags"));

        assertThat(read(written(notes))).isEqualTo(notes);
    }

    @Test
    void refusesMoreNotesThanThereCanBe() {
        assertThatThrownBy(() -> read(count(17)))
                .isInstanceOf(IOException.class)
                .hasMessage("a count of 17");
        assertThatThrownBy(() -> read(count(-1))).hasMessage("a count of -1");
    }

    @Test
    void refusesAnUnknownReason() throws IOException {
        byte[] bytes = written(List.of(Note.of(HostReason.CPU_GUESSED, "a", "b")));
        bytes[7] = 'X';

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsUpToALimit() throws IOException {
        assertThat(NoteCodec.count(new DataInputStream(new ByteArrayInputStream(count(3))), 3))
                .isEqualTo(3);
        assertThatThrownBy(() -> NoteCodec.count(new DataInputStream(new ByteArrayInputStream(count(4))), 3))
                .hasMessage("a count of 4");
    }
}
