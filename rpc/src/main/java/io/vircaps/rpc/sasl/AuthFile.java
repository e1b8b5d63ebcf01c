package io.vircaps.rpc.sasl;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * libvirt's {@code auth.conf}: credentials by host (libvirt's page "Connection authentication", {@code
 * virauthconfig.c}). The format is a GLib key file: groups in brackets, {@code key=value}, comments that begin with
 * {@code #}.
 */
public final class AuthFile implements Credentials {
    static final int LARGEST = 1 << 20;

    private final Path path;
    private final String host;
    private final Map<String, Map<String, String>> groups;

    private AuthFile(Path path, String host, Map<String, Map<String, String>> groups) {
        this.path = path;
        this.host = host;
        this.groups = groups;
    }

    /**
     * The path of the file, as libvirt finds it: {@code LIBVIRT_AUTH_FILE} of the environment, {@code authfile} of the
     * URI, {@code auth.conf} in the configuration directory of the user, then in that of the host, if readable.
     *
     * @param named         {@code authfile} of the URI, or empty
     * @param userDirectory configuration directory of the user
     * @throws SecurityFailure.UnusableFile if the configured name is not a path
     */
    public static Optional<Path> find(Map<String, String> environment, String named, Path userDirectory) {
        String configured = environment.getOrDefault("LIBVIRT_AUTH_FILE", named);
        if (!configured.isEmpty()) {
            return Optional.of(path(configured));
        }
        Path own = userDirectory.resolve("auth.conf");
        Path system = Path.of("/etc/libvirt/auth.conf");
        return Files.isReadable(own) ? Optional.of(own) : Optional.of(system).filter(Files::isReadable);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new SecurityFailure.UnusableFile(
                    Problem.of(Kind.INVALID_ARGUMENT, "not a path").at(name), invalid);
        }
    }

    /**
     * Reads the credentials for a host.
     *
     * @throws SecurityFailure.UnusableFile if the file cannot be read, is larger than 1 MiB, or is malformed
     */
    public static AuthFile read(Path path, String host) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new SecurityFailure.UnusableFile(Problem.of(Kind.CONF_SYNTAX, "too large for credentials")
                        .at(path.toString())
                        .expected("at most " + LARGEST + " bytes", "more"));
            }
            return parse(path, host, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new SecurityFailure.UnusableFile(
                    Problem.of(Kind.SYSTEM_ERROR, "cannot be read").at(path.toString()), unreadable);
        }
    }

    static AuthFile parse(Path path, String host, String text) {
        Map<String, Map<String, String>> groups = new HashMap<>();
        Map<String, String> group = Map.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = line.stripLeading();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            int equals = entry.indexOf('=');
            if (entry.startsWith("[") && entry.stripTrailing().endsWith("]")) {
                String name = entry.stripTrailing();
                group = groups.computeIfAbsent(name.substring(1, name.length() - 1), fresh -> new HashMap<>());
            } else if (equals <= 0 || groups.isEmpty()) {
                throw malformed(path, number, line);
            } else {
                group.put(
                        entry.substring(0, equals).stripTrailing(),
                        unescaped(entry.substring(equals + 1).stripLeading()));
            }
        }
        return new AuthFile(path, host, groups);
    }

    private static SecurityFailure malformed(Path path, int line, String found) {
        boolean secret = found.indexOf('=') >= 0;
        return new SecurityFailure.UnusableFile(Problem.of(Kind.CONF_SYNTAX, "malformed line")
                .at(path + ":" + line)
                .expected("[group] or, in a group, key=value", secret ? "something else" : found));
    }

    /** Replaces the escape sequences of GLib key files. */
    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : ' ';
            int escape = c == '\\' ? "sntr\\".indexOf(next) : -1;
            out.append(escape < 0 ? c : " \n\t\r\\".charAt(escape));
            i += escape < 0 ? 0 : 1;
        }
        return out.toString();
    }

    /**
     * {@inheritDoc} Taken from the section of the host, otherwise from the default section ({@code
     * virAuthConfigLookup}).
     */
    @Override
    public Optional<String> find(Credential credential) {
        String section = "auth-libvirt-" + host;
        if (!groups.containsKey(section)) {
            section = "auth-libvirt-default";
        }
        Map<String, String> group = groups.get(section);
        if (group == null) {
            return Optional.empty();
        }
        String name = group.get("credentials");
        if (name == null) {
            throw incomplete("Missing item 'credentials' in group '" + section + "' in '" + path + "'");
        }
        Map<String, String> credentials = groups.get("credentials-" + name);
        if (credentials == null) {
            throw incomplete("Missing group 'credentials-" + name + "' referenced from group '" + section + "' in '"
                    + path + "'");
        }
        return Optional.ofNullable(credentials.get(credential.key()));
    }

    /** The messages are libvirt's. */
    private static SecurityFailure incomplete(String sentence) {
        return new SecurityFailure.UnusableFile(Problem.of(Kind.CONF_SYNTAX, sentence));
    }
}
