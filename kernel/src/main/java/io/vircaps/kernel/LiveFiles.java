package io.vircaps.kernel;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of the live machine. They are read through {@code java.io} (ADR 0012); after a failure through
 * {@code java.nio}, whose exceptions state the cause.
 */
final class LiveFiles implements KernelFiles {
    static final LiveFiles MACHINE = new LiveFiles("/");

    private final String root;

    /** The files below a trusted directory; the operating system resolves links. */
    LiveFiles(String root) {
        this.root = root.endsWith("/") ? root : root + "/";
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        return content(path, size).map(bytes -> KernelText.of(path, bytes));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        Optional<byte[]> content = content(path, LIMIT + 1);
        if (content.isPresent() && content.get().length > LIMIT) {
            throw new KernelFileException(path, "too large", "at most " + LIMIT + " bytes", "more");
        }
        return content;
    }

    private Optional<byte[]> content(String path, int most) {
        try (InputStream in = new FileInputStream(root + path)) {
            return Optional.of(Contents.read(in, most));
        } catch (FileNotFoundException missingOrRefused) {
            return contentOrReason(path, most);
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
    }

    private Optional<byte[]> contentOrReason(String path, int most) {
        try (InputStream in = Files.newInputStream(file(path))) {
            return Optional.of(Contents.read(in, most));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            return absentOrThrow(path, failure);
        }
    }

    @Override
    public List<String> list(String path, String prefix) {
        String @Nullable [] names = new File(root + path).list();
        if (names == null) {
            return noneOrThrow(path);
        }
        List<String> chosen = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(prefix)) {
                chosen.add(name);
            }
        }
        Collections.sort(chosen);
        return chosen;
    }

    private List<String> noneOrThrow(String path) {
        if (!status(path).map(FileStatus::isDirectory).orElse(false)) {
            return List.of();
        }
        try (DirectoryStream<Path> refused = Files.newDirectoryStream(file(path))) {
            throw new KernelFileException(path, new IOException("the list of " + refused + " broke off"));
        } catch (IOException failure) {
            throw new KernelFileException(path, failure);
        }
    }

    @Override
    public Optional<FileStatus> status(String path) {
        try {
            return Optional.of(FileStatus.of(file(path)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            return absentOrThrow(path, failure);
        }
    }

    @Override
    public Optional<String> identity(String path) {
        try {
            return Optional.of(FileStatus.identityOf(file(path)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            return KernelFiles.super.identity(path);
        }
    }

    /** Empty if a parent of the path is no directory; {@code ENOTDIR} has no exception of its own. */
    private <T> Optional<T> absentOrThrow(String path, IOException failure) {
        for (Path way = file(path).getParent(); way != null; way = way.getParent()) {
            if (Files.exists(way)) {
                if (Files.isDirectory(way)) {
                    break;
                }
                return Optional.empty();
            }
        }
        throw new KernelFileException(path, failure);
    }

    @Override
    public boolean exists(String path) {
        return new File(root + path).exists();
    }

    @Override
    public boolean executable(String path) {
        return new File(root + path).canExecute();
    }

    @Override
    public Optional<String> link(String path) {
        try {
            return Optional.of(Files.readSymbolicLink(file(path)).toString());
        } catch (NoSuchFileException | NotLinkException none) {
            return Optional.empty();
        } catch (IOException failure) {
            if (Files.exists(file(path), LinkOption.NOFOLLOW_LINKS)) {
                throw new KernelFileException(path, failure);
            }
            return absentOrThrow(path, failure);
        }
    }

    private Path file(String path) {
        return Path.of(root + path);
    }
}
