package io.vircaps.host.cpu;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The codec of notes on a processor, as bytes for the cache. */
final class NoteCodec {
    private static final int MOST = 16;

    private NoteCodec() {}

    static void write(List<Note> notes, DataOutputStream out) throws IOException {
        out.writeInt(notes.size());
        for (Note note : notes) {
            out.writeBoolean(note.reason() instanceof ProcessorReason);
            out.writeUTF(note.reason().name());
            out.writeUTF(note.subject());
            out.writeUTF(note.detail());
            out.writeUTF(note.remedy().orElse(""));
        }
    }

    /**
     * Reads notes.
     *
     * @throws IOException if the bytes end, or the number of notes exceeds the limit
     * @throws IllegalArgumentException if a reason is unknown
     */
    static List<Note> read(DataInputStream in) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (int left = count(in, MOST); left > 0; left--) {
            boolean ofProcessor = in.readBoolean();
            String name = in.readUTF();
            Reason reason = ofProcessor ? ProcessorReason.valueOf(name) : HostReason.valueOf(name);
            Note note = Note.of(reason, in.readUTF(), in.readUTF());
            String remedy = in.readUTF();
            notes.add(remedy.isEmpty() ? note : note.remedy(remedy));
        }
        return notes;
    }

    /**
     * Reads a count.
     *
     * @throws IOException if it exceeds the limit
     */
    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a count of " + count);
        }
        return count;
    }
}
