package io.vircaps.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes directories with files for tests. */
final class Trees {
    private Trees() {}

    static void write(Path root, Map<String, String> contents) throws IOException {
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.resolve("..").normalize());
            Files.writeString(path, file.getValue());
        }
    }

    static void link(Path root, String path, String target) throws IOException {
        Path link = root.resolve(path);
        Files.createDirectories(link.resolve("..").normalize());
        Files.createSymbolicLink(link, Path.of(target));
    }
}
