package io.vircaps.qmp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A recorded session with one emulator: its path, then commands and replies as alternating JSON objects, separated by a
 * blank line, without ids. libvirt's {@code .replies} files are transcripts without path and greeting.
 *
 * @param path      the emulator's path; absent if it was not recorded
 * @param greeting  the greeting; absent if it was not recorded
 * @param exchanges commands with their replies, in their order
 * @param ending    how the emulator ended; absent if nothing is recorded about that
 */
public record QmpTranscript(
        Optional<String> path, Optional<JsonValue> greeting, List<Exchange> exchanges, Optional<Ending> ending) {
    /** Most bytes of a transcript. */
    static final int LIMIT = 64 << 20;

    /**
     * A command with its reply.
     *
     * @param command the command
     * @param reply   the object with {@code return} or {@code error}, without id
     */
    public record Exchange(QmpCommand command, JsonValue.Structure reply) {}

    /**
     * The end of a session.
     *
     * @param failure  why the session broke off; absent if it did not
     * @param messages the emulator's standard error; absent if it wrote nothing
     */
    public record Ending(Optional<Failure> failure, Optional<String> messages) {}

    /**
     * Why a session broke off.
     *
     * @param reason the reason code
     * @param detail the detail of the note
     */
    public record Failure(String reason, String detail) {}

    public QmpTranscript {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Reads a file.
     *
     * @throws QmpException.BadTranscript if it cannot be read or is no transcript
     */
    public static QmpTranscript read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in);
        } catch (IOException | QmpException e) {
            throw new QmpException.BadTranscript(file, e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws QmpException if it is no transcript
     */
    public static QmpTranscript parse(String text) {
        try {
            return parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("from memory", e);
        }
    }

    private static QmpTranscript parse(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        Optional<String> path = TranscriptParser.path(bytes);
        try (JsonStream values = new JsonStream(bytes, LIMIT)) {
            return new TranscriptParser(path).parse(values);
        }
    }

    /** The emulator's path at the head of a transcript, without reading the rest; empty if there is none. */
    public static Optional<String> pathOf(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return TranscriptParser.path(in);
        } catch (IOException e) {
            throw new QmpException.BadTranscript(file, e);
        }
    }

    /** The transcript as text; {@link #parse} reads it back to an equal one. */
    public String text() {
        return new TranscriptWriter().write(this);
    }

    /** A connection that returns the recorded replies. */
    public QmpConnection replay() {
        return new TranscriptReplay(this);
    }
}
