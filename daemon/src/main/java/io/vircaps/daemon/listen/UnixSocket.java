package io.vircaps.daemon.listen;

import io.vircaps.daemon.config.SetupException;
import io.vircaps.model.SystemWords;
import io.vircaps.rpc.UnixPath;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A listening UNIX socket. It is bound in a temporary directory of mode 0700, gets its group and mode there, and is
 * then renamed to its path, so its permissions are never wider than requested.
 *
 * @param path    the path
 * @param channel the socket
 * @param inode   inode of the socket file, which distinguishes it from a file that replaced it
 */
record UnixSocket(Path path, ServerSocketChannel channel, Object inode) {
    private static final int MAX_BYTES_OF_JAVA = 106;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final int MODES = 0777;

    /** The file type in a mode, and the type of sockets; {@code inode(7)}. */
    private static final int FILE_TYPE = 0170000;

    private static final int SOCKET = 0140000;

    /** As in libvirtd. */
    private static final int BACKLOG = 1000;

    /**
     * Binds a socket.
     *
     * @param path  the path; a socket file without a listener is replaced
     * @param mode  permissions as in {@code chmod(2)}
     * @param group group of the file; absent for the group of the process
     * @throws SetupException if that fails
     */
    static UnixSocket bind(Path path, int mode, Optional<String> group) {
        Path target = path.toAbsolutePath().normalize();
        if (bytes(target) > UnixPath.MAX_BYTES) {
            throw SetupException.listener(
                    target.toString(), "a socket path has at most " + UnixPath.MAX_BYTES + " bytes");
        }
        checkFree(target);
        try {
            Path directory = Files.createTempDirectory(
                    target.getParent(), ".v", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                return bound(directory.resolve("s"), target, mode, group);
            } finally {
                Files.deleteIfExists(directory.resolve("s"));
                Files.delete(directory);
            }
        } catch (IOException failed) {
            throw SetupException.listener(target.toString(), failed);
        }
    }

    private static UnixSocket bound(Path first, Path target, int mode, Optional<String> group) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listen(channel, first);
            PosixFileAttributeView view = Files.getFileAttributeView(first, PosixFileAttributeView.class);
            if (group.isPresent()) {
                view.setGroup(group(group.get(), first));
            }
            view.setPermissions(permissions(mode));
            Files.move(first, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new UnixSocket(target, channel, inodeOf(target));
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private static GroupPrincipal group(String name, Path file) throws IOException {
        try {
            return file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(name);
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IOException("no such group: " + name, unknown);
        }
    }

    /** Java allows one byte less than the kernel, and the temporary path is longer: a link then shortens it. */
    private static void listen(ServerSocketChannel channel, Path first) throws IOException {
        if (bytes(first) <= MAX_BYTES_OF_JAVA) {
            channel.bind(UnixDomainSocketAddress.of(first), BACKLOG);
            return;
        }
        Path directory = Files.createTempDirectory(".v", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Path link = directory.resolve("l");
        try {
            Files.createSymbolicLink(link, first.getParent());
            channel.bind(UnixDomainSocketAddress.of(link.resolve(first.getFileName())), BACKLOG);
        } finally {
            Files.deleteIfExists(link);
            Files.delete(directory);
        }
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkFree(Path target) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!isSocket(target)) {
            throw SetupException.listener(target.toString(), "the path exists and is not a socket");
        }
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            probe.configureBlocking(false); // a daemon that does not accept would block us
            probe.connect(UnixDomainSocketAddress.of(target));
            throw SetupException.listener(target.toString(), "another daemon listens on it");
        } catch (ConnectException noListener) {
            return; // a leftover, which is replaced
        } catch (IOException unknown) { // its backlog is full, for example, or this user has no permission
            throw SetupException.listener(
                    target.toString(), "another daemon may listen on it: " + SystemWords.of(unknown));
        }
    }

    private static boolean isSocket(Path target) {
        try {
            int mode = (int) Files.getAttribute(target, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return (mode & FILE_TYPE) == SOCKET;
        } catch (IOException unknown) {
            throw SetupException.listener(target.toString(), unknown);
        }
    }

    static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values(); // from OWNER_READ to OTHERS_EXECUTE
        for (int i = 0; i < all.length; i++) {
            if ((mode & MODES & (1 << (all.length - 1 - i))) != 0) {
                permissions.add(all[i]);
            }
        }
        return permissions;
    }

    private static Object inodeOf(Path target) throws IOException {
        return Files.getAttribute(target, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    }

    /** Closes the socket and deletes its file, unless another file has replaced it. */
    void remove() {
        try {
            channel.close();
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && inodeOf(path).equals(inode)) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            return; // the file is left over; the next daemon replaces it
        }
    }
}
