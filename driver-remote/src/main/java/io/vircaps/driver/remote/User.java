package io.vircaps.driver.remote;

import java.io.IOException;
import java.nio.file.Files;
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
        Map<String, String> environment = System.getenv();
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        return new User(runsAsRoot(), home, environment);
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
            return Path.of(configured, "libvirt");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.isEmpty() ? home.resolve(".cache") : Path.of(cache)).resolve("libvirt");
    }

    /** Where the user's settings are, {@code virGetUserConfigDirectory}. */
    Path configFolder() {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (configured.isEmpty() ? home.resolve(".config") : Path.of(configured)).resolve("libvirt");
    }
}
