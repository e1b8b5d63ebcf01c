package io.vircaps.driver.remote;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The daemon's UNIX socket ({@code remoteGetUNIXSocket}): libvirtd's, or that of the modular daemon of a driver,
 * {@code virtqemud-sock} and the like, which is taken where it exists.
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

    /** The path; not necessarily there. */
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

    /** Of another machine nothing can be seen from here: there it is libvirtd's, unless virt-ssh-helper looks. */
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

    /** libvirt says {@code /var/run}, which every machine has, and which is where {@code /run} is. */
    private Path socket(String daemon) {
        if (isOfUser()) {
            return user.runtimeFolder().resolve(daemon + "-sock");
        }
        return Path.of("/var/run/libvirt", daemon + (readOnly ? "-sock-ro" : "-sock"));
    }

    /** root has no session of its own. */
    boolean isOfUser() {
        return target.isForSession() && !user.root();
    }
}
