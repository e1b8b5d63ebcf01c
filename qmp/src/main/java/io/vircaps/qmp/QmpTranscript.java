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
 * A recorded conversation with one emulator: its path, then commands and replies as JSON objects that alternate, a
 * blank line between. Ids are left out. libvirt's {@code .replies} files are transcripts without path and greeting.
 *
 * @param path      the emulator's path; absent if the recorder did not say
 * @param greeting  the greeting; absent if it was not recorded
 * @param exchanges commands with their replies, in the order they were made
 * @param ending    how the emulator ended, as far as that is worth knowing
 */
public record QmpTranscript(
        Optional<String> path, Optional<JsonValue> greeting, List<Exchange> exchanges, Optional<Ending> ending) {
    /** Most bytes of a transcript. */
    static final int LIMIT = 64 << 20;

    /**
     * A command with its reply.
     *
     * @param command what was asked
     * @param reply   the object with {@code return} or {@code error}, without id
     */
    public record Exchange(QmpCommand command, JsonValue.Structure reply) {}

    /**
     * What is left to say of an emulator when the conversation is over.
     *
     * @param failure  why the conversation broke off, as a reason code and a detail; absent if it did not
     * @param messages what the emulator wrote to its standard error; absent for nothing
     */
    public record Ending(Optional<Failure> failure, Optional<String> messages) {}

    /**
     * Why a conversation broke off.
     *
     * @param reason the code of the reason
     * @param detail what was seen
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

    /** An emulator that gives the recorded replies. */
    public QmpConnection replay() {
        return new TranscriptReplay(this);
    }
}
