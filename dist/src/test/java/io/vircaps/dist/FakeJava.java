package io.vircaps.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What looks like a Java or a machine without one to the launcher; all are shell scripts. */
final class FakeJava {
    private FakeJava() {}

    /** A JDK of a release whose {@code java} prints its home and its last arguments. */
    static Path create(Path home, String release) throws IOException {
        script(home.resolve("bin/java"), "echo ran " + home.getFileName() + " pid $$ with \"$@\"");
        script(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(release));
        return home;
    }

    /** An executable shell script. */
    static Path script(Path file, String body) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    /** A directory for PATH with these of the system's commands alone. */
    static Path tools(Path directory, String... names) throws IOException {
        for (String name : names) {
            script(directory.resolve(name), "exec /usr/bin/" + name + " \"$@\"");
        }
        return directory;
    }
}
