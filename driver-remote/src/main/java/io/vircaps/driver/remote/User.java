package io.vircaps.driver.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Who asks, and where their things are; from the process, or for tests from anywhere.
 *
 * @param root        whether it is root
 * @param home        the home folder
 * @param environment of the process
 */
record User(boolean root, Path home, Map<String, String> environment) {
    /** The user of this process. */
    static User live() {
        return of(runsAsRoot(), System.getenv(), System.getProperty("user.home"));
    }

    /**
     * A user by an environment.
     *
     * @param otherwise the home folder if the environment names none
     * @throws RemoteException.BadTarget if no file can have the name of the home folder
     */
    static User of(boolean root, Map<String, String> environment, String otherwise) {
        return new User(root, path("HOME", environment.getOrDefault("HOME", otherwise)), environment);
    }

    private static Path path(String variable, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unspeakable) {
            throw RemoteException.BadTarget.variable(variable, name, unspeakable);
        }
    }

    /** {@code /proc/self} belongs to the effective user. */
    private static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return System.getProperty("user.name").equals("root");
        }
    }

    /** Where the sockets of the user's daemons are, {@code virGetUserRuntimeDirectory}. */
    Path runtimeFolder() {
        String configured = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!configured.isEmpty()) {
            return path("XDG_RUNTIME_DIR", configured).resolve("libvirt");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.isEmpty() ? home.resolve(".cache") : path("XDG_CACHE_HOME", cache)).resolve("libvirt");
    }

    /** Where the user's settings are, {@code virGetUserConfigDirectory}. */
    Path configFolder() {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (configured.isEmpty() ? home.resolve(".config") : path("XDG_CONFIG_HOME", configured))
                .resolve("libvirt");
    }
}
