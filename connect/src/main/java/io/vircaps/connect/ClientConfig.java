package io.vircaps.connect;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user of libvirt set for its clients: {@code LIBVIRT_DEFAULT_URI} and the file {@code libvirt.conf}, of root in
 * {@code /etc/libvirt}, of others in {@code $XDG_CONFIG_HOME/libvirt} ({@code virConfLoadConfig}). Read when needed.
 */
final class ClientConfig {
    private static final long LARGEST = 1 << 20;
    private static final int WRITABLE_BY_OTHERS = 0022;

    private final Path file;
    private final boolean privileged;
    private final Map<String, String> environment;

    ClientConfig(Path file, boolean privileged, Map<String, String> environment) {
        this.file = file;
        this.privileged = privileged;
        this.environment = environment;
    }

    /** That of the user who runs this process. */
    static ClientConfig live() {
        Map<String, String> environment = System.getenv();
        boolean root = runsAsRoot();
        Path directory = root ? Path.of("/etc") : configHome(environment);
        return new ClientConfig(directory.resolve("libvirt/libvirt.conf"), root, environment);
    }

    static Path configHome(Map<String, String> environment) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        if (!configured.isEmpty()) {
            return Path.of(configured);
        }
        return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config");
    }

    /** {@code /proc/self} belongs to the effective user. */
    private static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }

    /** Whether the text is made of the characters an alias may have, which a URI never is. */
    static boolean mayBeAlias(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!UriText.isAlphanumeric(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The URI to use if none is given. */
    Optional<String> defaultUri() {
        String uri = environment.getOrDefault("LIBVIRT_DEFAULT_URI", "");
        return uri.isEmpty() ? settings().text("uri_default") : Optional.of(uri);
    }

    /** The URI of an alias; key {@code uri_aliases}. */
    Optional<String> alias(String name) {
        for (String entry : settings().texts("uri_aliases").orElse(List.of())) {
            int equals = entry.indexOf('=');
            if (equals < 0 || !(equals == 0 || mayBeAlias(entry.substring(0, equals)))) {
                throw new VircapsException(Problem.of(Kind.CONF_SYNTAX, "malformed entry of uri_aliases")
                        .at(file.toString())
                        .expected("alias=uri, an alias of letters, digits, '_' and '-'", entry));
            }
            if (entry.substring(0, equals).equals(name)) {
                return Optional.of(entry.substring(equals + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * The file's settings; none if there is no file. Nor is one in a directory that cannot be searched, as for libvirt,
     * which calls {@code access(2)} before.
     *
     * @throws VircapsException if it cannot be read, is malformed, or not to be trusted
     */
    LibvirtConf settings() {
        if (!Files.exists(file)) {
            return LibvirtConf.empty(file.toString());
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw unusable("too large for a configuration", "at most " + LARGEST + " bytes");
            }
            if (privileged) {
                checkTrusted(file);
                checkTrusted(file.resolveSibling("."));
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return LibvirtConf.parse(file.toString(), text);
        } catch (NoSuchFileException absent) {
            return LibvirtConf.empty(file.toString());
        } catch (IOException unreadable) {
            throw new VircapsException(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be read: " + SystemWords.of(unreadable))
                            .at(file.toString()),
                    unreadable);
        }
    }

    /** Root must not be sent to an engine by another user's file. */
    private void checkTrusted(Path path) throws IOException {
        boolean owned = Integer.valueOf(0).equals(Files.getAttribute(path, "unix:uid"));
        boolean writable = ((Integer) Files.getAttribute(path, "unix:mode") & WRITABLE_BY_OTHERS) != 0;
        if (!owned || writable) {
            throw unusable(path + " is not trusted", "owned by root and not writable by others");
        }
    }

    private VircapsException unusable(String what, String expected) {
        return new VircapsException(Problem.of(Kind.OPERATION_FAILED, what + ": expected " + expected)
                .at(file.toString()));
    }
}
