package io.vircaps.driver.remote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The path of the daemon's UNIX socket ({@code remoteGetUNIXSocket}): that of libvirtd, or that of the modular daemon
 * of a driver, {@code virtqemud-sock} for example, if it exists.
 */
final class SocketPath {
    private final Target target;
    private final User user;
    private final boolean readOnly;
    private final Predicate<Path> exists;

    SocketPath(Target target, User user, boolean readOnly) {
        this(target, user, readOnly, Files::exists);
    }

    SocketPath(Target target, User user, boolean readOnly, Predicate<Path> exists) {
        this.target = target;
        this.user = user;
        this.readOnly = readOnly;
        this.exists = exists;
    }

    /** The path; the file need not exist. */
    String find() {
        return target.value(Parameter.SOCKET).orElseGet(() -> chosen().toString());
    }

    private Path chosen() {
        String mode = target.value(Parameter.MODE).orElse("auto");
        return switch (mode) {
            case "auto" -> automatic();
            case "legacy" -> legacy();
            case "direct" -> direct();
            default -> throw new RemoteException.BadTarget("Unknown remote mode '" + mode + "'");
        };
    }

    /** The socket files of another host cannot be seen; there it is libvirtd's, unless virt-ssh-helper chooses. */
    private Path automatic() {
        if (target.transport() != Transport.UNIX || target.uri().driver().equals("remote")) {
            return legacy();
        }
        Path direct = direct();
        return exists.test(direct) ? direct : legacy();
    }

    private Path legacy() {
        return socket("libvirt");
    }

    private Path direct() {
        if (target.transport() != Transport.UNIX) {
            throw new RemoteException.BadTarget(
                    "Cannot use direct socket mode for " + target.transport().word() + " transport");
        }
        return socket("virt" + target.uri().driver() + "d");
    }

    /** The path of a daemon's socket. libvirt uses {@code /var/run}, which is {@code /run} on every host. */
    private Path socket(String daemon) {
        if (isOfUser()) {
            return user.runtimeDirectory().resolve(daemon + "-sock");
        }
        return Path.of("/var/run/libvirt", daemon + (readOnly ? "-sock-ro" : "-sock"));
    }

    /** Whether it is the socket of a session daemon. root has none. */
    boolean isOfUser() {
        return target.isForSession() && !user.root();
    }
}
