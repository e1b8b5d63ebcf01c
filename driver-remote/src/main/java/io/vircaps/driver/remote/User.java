package io.vircaps.driver.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The user of the process and the environment.
 *
 * @param root        whether the user is root
 * @param home        the home directory
 * @param environment the environment variables
 */
record User(boolean root, Path home, Map<String, String> environment) {
    /** The user of this process. */
    static User live() {
        return of(runsAsRoot(), System.getenv(), System.getProperty("user.home"));
    }

    /**
     * A user with an environment.
     *
     * @param defaultHome the home directory if the environment has none
     * @throws RemoteException.BadTarget if the home directory is not a path
     */
    static User of(boolean root, Map<String, String> environment, String defaultHome) {
        return new User(root, path("HOME", environment.getOrDefault("HOME", defaultHome)), environment);
    }

    private static Path path(String variable, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw RemoteException.BadTarget.variable(variable, name, invalid);
        }
    }

    /** Whether the effective user, who owns {@code /proc/self}, is root. */
    private static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return System.getProperty("user.name").equals("root");
        }
    }

    /** The directory of the sockets of the user's daemons; {@code virGetUserRuntimeDirectory}. */
    Path runtimeDirectory() {
        String configured = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!configured.isEmpty()) {
            return path("XDG_RUNTIME_DIR", configured).resolve("libvirt");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.isEmpty() ? home.resolve(".cache") : path("XDG_CACHE_HOME", cache)).resolve("libvirt");
    }

    /** The configuration directory of the user; {@code virGetUserConfigDirectory}. */
    Path configDirectory() {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (configured.isEmpty() ? home.resolve(".config") : path("XDG_CONFIG_HOME", configured))
                .resolve("libvirt");
    }
}
