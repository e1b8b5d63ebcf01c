package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents a command line names: files, {@code -} for standard input, folders with all their files {@code *.xml}
 * and those of the folders in them, by name. One is open at a time; of a folder the names are held, of a file nothing.
 */
final class CpuFiles {
    /** Takes one document. */
    @FunctionalInterface
    interface Reader {
        /** Reads the document of this name; it is closed by who calls. */
        void read(String name, InputStream document) throws IOException;
    }

    /** A file that cannot be read. */
    static final class UnreadableException extends VircapsException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String file, Exception cause) {
            super(Problem.of(Kind.SYSTEM_ERROR, "Failed to open file '" + file + "': " + why(cause)), cause);
        }

        private static String why(Exception cause) {
            return cause instanceof NoSuchFileException
                    ? "No such file or directory"
                    : String.valueOf(cause.getMessage());
        }
    }

    private static final int MOST_BYTES = 64 << 20; // as much as the reader of documents takes

    private final InputStream standardInput;
    private final Reader reader;

    CpuFiles(InputStream standardInput, Reader reader) {
        this.standardInput = standardInput;
        this.reader = reader;
    }

    /**
     * Reads all documents of an operand.
     *
     * @throws UnreadableException if one cannot be read
     */
    void read(String operand) {
        try {
            if (operand.equals("-")) {
                reader.read(operand, standardInput);
            } else {
                read(Path.of(operand));
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnreadableException(operand, unreadable);
        }
    }

    private void read(Path path) {
        if (Files.isDirectory(path)) {
            for (String name : names(path)) {
                Path entry = path.resolve(name);
                if (name.endsWith(".xml") || Files.isDirectory(entry)) {
                    read(entry);
                }
            }
            return;
        }
        try (InputStream document = new BufferedInputStream(Files.newInputStream(path))) {
            reader.read(path.toString(), document);
        } catch (IOException unreadable) {
            throw new UnreadableException(path.toString(), unreadable);
        }
    }

    /**
     * All of a document that is read more than once.
     *
     * @throws IOException if it cannot be read, or is longer than any capabilities document
     */
    static byte[] content(InputStream document) throws IOException {
        byte[] content = document.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new IOException("File too large, more than " + MOST_BYTES + " bytes");
        }
        return content;
    }

    private static List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(folder.relativize(entry).toString());
            }
        } catch (IOException unreadable) {
            throw new UnreadableException(folder.toString(), unreadable);
        }
        names.sort(null);
        return names;
    }
}
