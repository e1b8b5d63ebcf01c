package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds emulators of the live machine in the directories of {@code PATH}, as GLib's {@code g_find_program_in_path} does
 * it for libvirt: the first executable that is no directory; an empty or relative entry is below the working directory.
 * Of two entries that are one directory the first counts. A directory that cannot be listed is searched for each name.
 */
public final class PathFinder implements EmulatorFinder {
    private static final String OUTSIDE_PATH = "/usr/libexec/qemu-kvm";

    private final Map<Path, DirectoryNames.Listing> directories = new LinkedHashMap<>();
    private final KernelFiles files;
    private final Optional<RootTrust> trust;
    private final Map<Path, Note> notes = new LinkedHashMap<>();

    /**
     * A finder that has looked into the directories.
     *
     * @param searchPath    directories joined by colons
     * @param workingDirectory where relative ones begin
     * @param names         what is in a directory
     * @param trust         what may be run; absent for all
     */
    public PathFinder(String searchPath, Path workingDirectory, DirectoryNames names, Optional<RootTrust> trust) {
        this.trust = trust;
        this.files = names.files();
        Set<String> seen = new HashSet<>();
        for (String entry : searchPath.split(":", -1)) {
            Path directory = workingDirectory.resolve(entry).normalize();
            Optional<DirectoryNames.Listing> listing = names.of(directory);
            if (listing.isPresent() && seen.add(listing.get().identity())) {
                directories.put(directory, listing.get());
            }
        }
    }

    @Override
    public Optional<String> find(String name) {
        if (name.startsWith("/")) {
            Path path = Path.of(name);
            return usable(path) ? Optional.of(name) : Optional.empty();
        }
        for (Map.Entry<Path, DirectoryNames.Listing> directory : directories.entrySet()) {
            if (mayHave(directory.getValue(), name)) {
                Path path = directory.getKey().resolve(name);
                if (usable(path)) {
                    return Optional.of(path.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayHave(DirectoryNames.Listing directory, String name) {
        return directory.names().isEmpty() || directory.names().get().contains(name);
    }

    private boolean usable(Path path) {
        String file = path.toString().substring(1);
        if (!files.executable(file) || isDirectory(file)) {
            noteUnusable(path, file);
            return false;
        }
        Optional<String> objection = trust.flatMap(rule -> rule.objection(path));
        objection.ifPresent(why -> notes.put(path, Note.of(QemuReason.EMULATOR_NOT_TRUSTED, path.toString(), why)));
        return objection.isEmpty();
    }

    private boolean isDirectory(String file) {
        try {
            return files.status(file).map(FileStatus::isDirectory).orElse(false);
        } catch (KernelException unsearchable) {
            return false;
        }
    }

    private void noteUnusable(Path path, String file) {
        boolean exists = files.exists(file);
        String what = !exists ? "a dangling link" : isDirectory(file) ? "a directory" : "not executable";
        if (exists || Files.isSymbolicLink(path)) {
            notes.put(path, Note.of(QemuReason.EMULATOR_NOT_EXECUTABLE, path.toString(), what));
        }
    }

    @Override
    public String directories() {
        StringJoiner joined = new StringJoiner(":");
        directories.keySet().forEach(directory -> joined.add(directory.toString()));
        return joined.toString();
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes.values());
    }

    @Override
    public List<String> places() {
        List<String> places = new ArrayList<>();
        places.add(OUTSIDE_PATH);
        directories.forEach((directory, listing) -> {
            places.add(directory.toString());
            listing.names()
                    .orElse(List.of())
                    .forEach(name -> places.add(directory.resolve(name).toString()));
        });
        return places;
    }
}
