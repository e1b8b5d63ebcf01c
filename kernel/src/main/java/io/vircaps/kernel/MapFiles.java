package io.vircaps.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a map, without links. */
final class MapFiles implements KernelFiles {
    private final TreeMap<String, String> contents = new TreeMap<>();
    private final NavigableSet<String> directories = new TreeSet<>();

    MapFiles(Map<String, String> contents) {
        for (Map.Entry<String, String> file : contents.entrySet()) {
            String path = plain(file.getKey());
            this.contents.put(path, file.getValue());
            addDirectories(path);
        }
        directories.add("");
    }

    private void addDirectories(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            directories.add(path.substring(0, slash));
        }
    }

    @Override
    public Optional<KernelText> head(String path, int size) {
        Optional<byte[]> all = bytes(path);
        return all.map(bytes -> KernelText.of(path, Arrays.copyOf(bytes, Math.min(size, bytes.length))));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        String plain = plain(path);
        if (directories.contains(plain)) {
            throw new KernelFileException(path, "cannot be read", "a regular file", "a directory");
        }
        return Optional.ofNullable(contents.get(plain)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> list(String path, String prefix) {
        String directory = plain(path);
        String start = directory.isEmpty() ? prefix : directory + "/" + prefix;
        NavigableSet<String> names = new TreeSet<>();
        addNames(names, contents.navigableKeySet(), directory, start);
        addNames(names, directories, directory, start);
        return List.copyOf(names);
    }

    private static void addNames(
            NavigableSet<String> names, NavigableSet<String> paths, String directory, String start) {
        int length = directory.isEmpty() ? 0 : directory.length() + 1;
        for (String path : paths.tailSet(start, true)) {
            if (!path.startsWith(start)) {
                break;
            }
            if (path.length() > length && path.indexOf('/', length) < 0) {
                names.add(path.substring(length));
            }
        }
    }

    @Override
    public Optional<FileStatus> status(String path) {
        String plain = plain(path);
        if (directories.contains(plain)) {
            return Optional.of(FileStatus.ofMap(FileStatus.Type.DIRECTORY, 0));
        }
        return bytes(plain).map(content -> FileStatus.ofMap(FileStatus.Type.REGULAR, content.length));
    }

    @Override
    public boolean exists(String path) {
        String plain = plain(path);
        return directories.contains(plain) || contents.containsKey(plain);
    }

    @Override
    public Optional<String> link(String path) {
        return Optional.empty();
    }

    /** The path without empty names, {@code .} and {@code ..}. */
    private static String plain(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
