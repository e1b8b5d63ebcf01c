package io.vircaps.cli.verb;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.xml.error.UnreadableXmlException;
import io.vircaps.xml.error.XmlException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The documents a command line names: files, {@code -} for standard input, directories with all their files
 * {@code *.xml} and those of the directories in them, by name. A directory that links lead to again is not read again.
 * One file is open at a time; memory holds the names of a directory, but no content.
 */
final class CpuFiles {
    /** Takes one document after the other. */
    interface Reader {
        /** Reads the document of this name; the reader does not close it. */
        void read(String name, InputStream document) throws IOException;

        /** Called where {@link #read} failed, or a file cannot be read; reading continues if this returns. */
        default void failed(String name, VircapsException failure) {
            throw failure;
        }
    }

    /** A file that cannot be read. */
    static final class UnreadableException extends VircapsException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String file, Exception cause) {
            super(Problem.of(Kind.SYSTEM_ERROR, "Failed to open file '" + file + "': " + why(cause)), cause);
        }

        /** The system's error text, {@code strerror(3)}; Java's exceptions hold the file's name in its place. */
        private static String why(Exception cause) {
            if (cause instanceof NoSuchFileException) {
                return "No such file or directory";
            }
            return cause instanceof AccessDeniedException ? "Permission denied" : String.valueOf(cause.getMessage());
        }
    }

    /** The reading of one document. */
    @FunctionalInterface
    private interface Reading {
        void perform() throws IOException;
    }

    private static final int MOST_BYTES = 64 << 20; // the limit of the XML reader

    private final InputStream standardInput;
    private final Reader reader;

    CpuFiles(InputStream standardInput, Reader reader) {
        this.standardInput = standardInput;
        this.reader = reader;
    }

    /** Reads all documents of an argument. */
    void read(String argument) {
        if (argument.equals("-")) {
            reading(argument, () -> reader.read(argument, standardInput));
            return;
        }
        try {
            read(Path.of(argument), new HashSet<>());
        } catch (InvalidPathException noPath) {
            reader.failed(argument, new UnreadableException(argument, noPath));
        }
    }

    private void read(Path path, Set<Path> directories) {
        if (!Files.isDirectory(path)) {
            reading(path.toString(), () -> readFile(path));
            return;
        }
        if (!directories.add(real(path))) {
            return;
        }
        for (String name : names(path)) {
            Path entry = path.resolve(name);
            if (name.endsWith(".xml") || Files.isDirectory(entry)) {
                read(entry, directories);
            }
        }
    }

    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException gone) {
            return directory;
        }
    }

    private void readFile(Path path) throws IOException {
        try (InputStream document = new BufferedInputStream(Files.newInputStream(path))) {
            reader.read(path.toString(), document);
        }
    }

    private void reading(String name, Reading reading) {
        try {
            reading.perform();
        } catch (UnreadableXmlException unreadable) {
            reader.failed(name, new UnreadableException(name, unreadable.broken()));
        } catch (XmlException wrong) {
            reader.failed(name, new InFileException(name, wrong));
        } catch (VircapsException failure) {
            reader.failed(name, failure);
        } catch (IOException unreadable) {
            reader.failed(name, new UnreadableException(name, unreadable));
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

    private List<String> names(Path directory) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(directory.relativize(entry).toString());
            }
        } catch (IOException unreadable) {
            reader.failed(directory.toString(), new UnreadableException(directory.toString(), unreadable));
        }
        names.sort(null);
        return names;
    }
}
