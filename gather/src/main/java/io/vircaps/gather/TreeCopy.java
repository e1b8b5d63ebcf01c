package io.vircaps.gather;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.dmi.Smbios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Copies single files of a host into a directory; links that lead to them are copied as links. Below {@code /proc},
 * where links lead to numbers of processes, links are followed.
 */
final class TreeCopy {
    private static final int MOST_LINKS = 40;
    private static final String REFUSED = "cannot be read: ";

    private final KernelFiles files;
    private final Path root;
    private final Excerpt excerpt;
    private final Redaction redaction;
    private final SortedMap<String, String> refusals = new TreeMap<>();

    TreeCopy(KernelFiles files, Path root, Excerpt excerpt, Redaction redaction) {
        this.files = files;
        this.root = root;
        this.excerpt = excerpt;
        this.redaction = redaction;
    }

    /** Files that could not be copied, from path to the system's error. */
    SortedMap<String, String> refusals() {
        return refusals;
    }

    /** Copies a file with the part of its content that a probe reads. */
    void content(String path) throws IOException {
        try {
            if (!files.status(path).map(FileStatus::isRegular).orElse(false)) {
                entry(path);
                return;
            }
            if (path.equals(Smbios.ENTRY_POINT) || path.equals(Smbios.TABLE)) {
                table(path);
                return;
            }
            Optional<KernelText> text = files.read(path);
            if (text.isPresent()) {
                String kept = redaction.apply(path, excerpt.of(path, text.get().text()));
                Files.writeString(place(path), kept);
            }
        } catch (KernelException unreadable) {
            refusals.put(path, reason(unreadable));
            entry(path);
        }
    }

    /** Copies a part of the firmware's tables, which are binary. */
    private void table(String path) throws IOException {
        Optional<byte[]> bytes = files.bytes(path);
        Optional<Smbios> smbios = redaction == Redaction.NONE ? Optional.empty() : Smbios.read(files);
        if (smbios.isPresent() && path.equals(Smbios.TABLE)) {
            bytes = Optional.of(SmbiosExcerpt.of(smbios.get(), redaction));
        }
        if (bytes.isPresent()) {
            Files.write(place(path), bytes.get());
        }
    }

    /** Makes an entry without its content: a directory, or an empty file. */
    void entry(String path) throws IOException {
        try {
            Optional<FileStatus> status = files.status(path);
            if (status.isEmpty()) {
                return;
            }
            Path place = place(path);
            if (status.get().isDirectory()) {
                Files.createDirectories(place);
            } else if (!Files.exists(place)) {
                Files.createFile(place);
            }
        } catch (KernelException unreadable) {
            refusals.putIfAbsent(path, reason(unreadable));
        }
    }

    private static String reason(KernelException unreadable) {
        String what = unreadable.problem().what();
        return what.startsWith(REFUSED) ? what.substring(REFUSED.length()) : what;
    }

    /** The file for a path; creates links and directories on the way to it. */
    private Path place(String path) throws IOException {
        boolean linksAreFollowed = path.startsWith("proc/");
        Deque<String> ahead = new ArrayDeque<>(List.of(path.split("/", -1)));
        List<String> at = new ArrayList<>();
        int links = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.removeFirst();
            if (name.equals("..")) {
                up(at);
            } else if (!name.isEmpty() && !name.equals(".")) {
                at.add(name);
                Optional<String> target = linksAreFollowed ? Optional.empty() : files.link(String.join("/", at));
                if (target.isPresent()) {
                    makeLink(at, target.get());
                    follow(at, ahead, target.get());
                    links++;
                }
                if (links > MOST_LINKS) {
                    throw new KernelFileException(path, "too many links", "at most " + MOST_LINKS, "more");
                }
            }
        }
        Path place = below(at);
        Files.createDirectories(place.resolveSibling(""));
        return place;
    }

    private void makeLink(List<String> at, String target) throws IOException {
        Path link = below(at);
        Files.createDirectories(link.resolveSibling(""));
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.createSymbolicLink(link, Path.of(redaction.paths(target)));
        }
    }

    private static void follow(List<String> at, Deque<String> ahead, String target) {
        if (target.startsWith("/")) {
            at.clear();
        } else {
            up(at);
        }
        String[] names = target.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            ahead.addFirst(names[i]);
        }
    }

    /** Removes the last name; the root has no parent. */
    private static void up(List<String> at) {
        if (!at.isEmpty()) {
            at.remove(at.size() - 1);
        }
    }

    private Path below(List<String> names) {
        return root.resolve(redaction.paths(String.join("/", names)));
    }
}
