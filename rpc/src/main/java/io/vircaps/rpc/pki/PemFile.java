package io.vircaps.rpc.pki;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A PEM file: base-64 blocks between lines that name their content (RFC 7468). Other text is ignored.
 *
 * @param path   path of the file
 * @param blocks the blocks in file order
 */
public record PemFile(Path path, List<Block> blocks) {
    /** Largest file, as in libvirt. */
    public static final int LARGEST = 1 << 16;

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    /**
     * A block.
     *
     * @param label for example {@code CERTIFICATE}
     * @param der   the decoded content
     */
    @SuppressWarnings("ArrayRecordComponent") // passed to the JDK at once, never compared
    record Block(String label, byte[] der) {}

    /**
     * Reads a file.
     *
     * @param what name of the file for messages, for example {@code CA certificate}
     * @throws SecurityFailure.UnusableFile if it cannot be read, is too large, or is malformed
     */
    static PemFile read(Path path, String what) {
        return new PemFile(path, blocks(path, text(path, what)));
    }

    private static String text(Path path, String what) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw unusable(path, "too large for a " + what, "at most " + LARGEST + " bytes", "more");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException absent) {
            throw unreadable(path, what, "No such file or directory", absent);
        } catch (IOException refused) {
            throw unreadable(path, what, reason(refused, path), refused);
        }
    }

    /** The message is libvirt's. */
    private static SecurityFailure unreadable(Path path, String what, String why, IOException cause) {
        return new SecurityFailure.UnusableFile(
                Problem.of(Kind.SYSTEM_ERROR, "Cannot read " + what + " '" + path + "': " + why), cause);
    }

    private static String reason(IOException refused, Path path) {
        String message = String.valueOf(refused.getMessage());
        if (refused instanceof java.nio.file.AccessDeniedException) {
            return "Permission denied";
        }
        return message.startsWith(path + ": ")
                ? message.substring(path.toString().length() + 2)
                : message;
    }

    private static List<Block> blocks(Path path, String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        String label = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith(BEGIN) && line.endsWith(DASHES)) {
                label = line.substring(BEGIN.length(), line.length() - DASHES.length());
                body.setLength(0);
            } else if (line.startsWith(END) && !label.isEmpty()) {
                blocks.add(new Block(label, decoded(path, label, body)));
                label = "";
            } else if (!label.isEmpty() && line.indexOf(':') < 0) {
                body.append(line);
            }
        }
        return List.copyOf(blocks);
    }

    private static byte[] decoded(Path path, String label, StringBuilder body) {
        try {
            return Base64.getDecoder().decode(body.toString());
        } catch (IllegalArgumentException notBase64) {
            throw unusable(path, "malformed PEM block " + label, "base 64", String.valueOf(notBase64.getMessage()));
        }
    }

    static SecurityFailure unusable(Path path, String what, String expected, String found) {
        return new SecurityFailure.UnusableFile(
                Problem.of(Kind.SYSTEM_ERROR, what).at(path.toString()).expected(expected, found));
    }
}
