package io.vircaps.driver.qemu;

import io.vircaps.model.note.Note;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds emulators of the live machine in the folders of {@code PATH}, as GLib's {@code g_find_program_in_path} does it
 * for libvirt: the first executable that is no folder; an empty or relative entry is below the working folder. Each
 * folder is listed once; a folder that cannot be listed is asked for each name.
 */
final class PathFinder implements EmulatorFinder {
    private static final String PREFIX = "qemu-system-";

    /**
     * A folder of the path.
     *
     * @param path  absolute, links not resolved
     * @param names emulators in it; empty if it cannot be listed
     */
    private record Folder(Path path, Optional<Set<String>> names) {
        boolean mayHave(String name) {
            return names.isEmpty() || names.get().contains(name);
        }
    }

    private final List<Folder> folders;
    private final Optional<RootTrust> trust;
    private final Map<Path, Note> notes = new LinkedHashMap<>();

    /**
     * A finder that has looked into the folders.
     *
     * @param searchPath    folders joined by colons
     * @param workingFolder where relative ones begin
     * @param trust         what may be run; absent for all
     */
    PathFinder(String searchPath, Path workingFolder, Optional<RootTrust> trust) {
        this.trust = trust;
        Set<Path> paths = new LinkedHashSet<>();
        for (String entry : searchPath.split(":", -1)) {
            paths.add(workingFolder.resolve(entry).normalize());
        }
        folders = new ArrayList<>();
        for (Path path : paths) {
            File folder = path.toFile();
            if (folder.isDirectory()) {
                folders.add(new Folder(path, names(folder)));
            }
        }
    }

    private static Optional<Set<String>> names(File folder) {
        String[] names = folder.list((parent, name) -> name.startsWith(PREFIX));
        return names == null ? Optional.empty() : Optional.of(Set.of(names));
    }

    @Override
    public Optional<String> find(String name) {
        if (name.startsWith("/")) {
            Path path = Path.of(name);
            return usable(path) ? Optional.of(name) : Optional.empty();
        }
        for (Folder folder : folders) {
            if (folder.mayHave(name) && usable(folder.path().resolve(name))) {
                return Optional.of(folder.path().resolve(name).toString());
            }
        }
        return Optional.empty();
    }

    private boolean usable(Path path) {
        File file = path.toFile();
        if (!file.canExecute() || file.isDirectory()) {
            noteUnusable(path, file);
            return false;
        }
        Optional<String> objection = trust.flatMap(rule -> rule.objection(path));
        objection.ifPresent(why -> notes.put(
                path,
                Note.of(QemuReason.EMULATOR_NOT_TRUSTED, path.toString(), why)
                        .remedy("make root its owner and take others' write permission away")));
        return objection.isEmpty();
    }

    private void noteUnusable(Path path, File file) {
        String what = file.isDirectory() ? "a folder" : file.exists() ? "not executable" : "a dangling link";
        if (file.exists() || Files.isSymbolicLink(path)) {
            notes.put(path, Note.of(QemuReason.EMULATOR_NOT_EXECUTABLE, path.toString(), what));
        }
    }

    @Override
    public List<Note> notes() {
        return List.copyOf(notes.values());
    }
}
