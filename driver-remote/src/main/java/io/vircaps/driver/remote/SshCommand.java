package io.vircaps.driver.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of ssh and the command on the other host: {@code virt-ssh-helper}, which finds the socket of the
 * daemon itself, or nc with the path of the socket ({@code virNetClientSSHHelperCommand}).
 */
final class SshCommand {
    private final Target target;
    private final SocketPath socket;
    private final boolean readOnly;

    SshCommand(Target target, SocketPath socket, boolean readOnly) {
        this.target = target;
        this.socket = socket;
        this.readOnly = readOnly;
    }

    /** The program and its arguments. */
    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(target.value(Parameter.COMMAND).orElse("ssh"));
        target.port().ifPresent(port -> line.addAll(List.of("-p", String.valueOf(port))));
        target.user().ifPresent(user -> line.addAll(List.of("-l", user)));
        target.value(Parameter.KEYFILE).ifPresent(file -> line.addAll(List.of("-i", file)));
        line.addAll(List.of("-T", "-e", "none"));
        if (target.isSet(Parameter.NO_TTY)) {
            line.addAll(List.of("-o", "BatchMode=yes"));
        }
        if (target.isSet(Parameter.NO_VERIFY)) {
            line.addAll(List.of("-o", "StrictHostKeyChecking=no"));
        }
        line.addAll(List.of("--", target.host(), "sh -c " + quoted(script())));
        return List.copyOf(line);
    }

    private String script() {
        return switch (proxy()) {
            case "auto" ->
                "if command -v virt-ssh-helper >/dev/null 2>&1; then " + helper() + "; else " + netcat() + "; fi";
            case "netcat" -> netcat();
            case "native" -> helper();
            default -> throw new RemoteException.BadTarget("Unknown proxy type '" + proxy() + "'");
        };
    }

    /**
     * The helper program. virt-ssh-helper takes no socket path, and nc does not know the runtime directory of the user.
     */
    private String proxy() {
        Optional<String> named = target.value(Parameter.PROXY);
        boolean netcatNamed = target.value(Parameter.NETCAT).isPresent();
        if (named.isPresent() && named.get().equals("native") && netcatNamed) {
            throw new RemoteException.BadTarget("netcat path not valid with native proxy mode");
        }
        if (named.isPresent() && !(named.get().equals("auto") && netcatNamed)) {
            return named.get();
        }
        if (netcatNamed || target.value(Parameter.SOCKET).isPresent()) {
            return "netcat";
        }
        return socket.isOfUser() ? "native" : "auto";
    }

    private String helper() {
        return "exec virt-ssh-helper " + (readOnly ? "-r " : "") + quoted(target.name());
    }

    /** Some variants of nc do not exit at the end of their input without {@code -q0}, which others do not have. */
    private String netcat() {
        String program = quoted(target.value(Parameter.NETCAT).orElse("nc"));
        return "if " + program + " -h 2>&1 | grep -q -e -q; then Q=-q0; else Q=; fi; exec " + program + " $Q -U "
                + quoted(socket.find());
    }

    /** A word quoted for the shell. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
