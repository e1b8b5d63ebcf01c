package io.vircaps.daemon;

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
 * A UNIX socket that listens. It is bound in a folder only its owner can enter, given group and mode there, and renamed
 * into its place: at no time can anybody connect who may not.
 *
 * @param path    where it stands
 * @param channel listens
 * @param file    what tells the file from another that may take its place later
 */
record UnixSocket(Path path, ServerSocketChannel channel, Object file) {
    private static final int LONGEST_FOR_JAVA = 106;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final int MODES = 0777;

    /** The kind of a file in its mode, and that of a socket; {@code inode(7)}. */
    private static final int FILE_TYPE = 0170000;

    private static final int SOCKET = 0140000;

    /** {@code libvirtd} lets as many wait. */
    private static final int BACKLOG = 1000;

    /**
     * Binds it.
     *
     * @param path  its place; a socket that stands there and that nobody listens on is replaced
     * @param mode  permissions, as {@code chmod(2)} takes them
     * @param group who owns it beside the user; absent for the process's own group
     * @throws SetupException if that fails
     */
    static UnixSocket bind(Path path, int mode, Optional<String> group) {
        Path place = path.toAbsolutePath().normalize();
        if (bytes(place) > UnixPath.MAX_BYTES) {
            throw SetupException.place(
                    place.toString(), "no socket has a path of more than " + UnixPath.MAX_BYTES + " bytes");
        }
        checkFree(place);
        try {
            Path folder = Files.createTempDirectory(
                    place.getParent(), ".v", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                return bound(folder.resolve("s"), place, mode, group);
            } finally {
                Files.deleteIfExists(folder.resolve("s"));
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw SetupException.place(place.toString(), failed);
        }
    }

    private static UnixSocket bound(Path first, Path place, int mode, Optional<String> group) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listen(channel, first);
            PosixFileAttributeView view = Files.getFileAttributeView(first, PosixFileAttributeView.class);
            if (group.isPresent()) {
                view.setGroup(group(group.get(), first));
            }
            view.setPermissions(permissions(mode));
            Files.move(first, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new UnixSocket(place, channel, key(place));
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private static GroupPrincipal group(String name, Path file) throws IOException {
        try {
            return file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(name);
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IOException("there is no group " + name, unknown);
        }
    }

    /** Where a path is too long only because of the folder in it, a link in a folder of ours shortens it. */
    private static void listen(ServerSocketChannel channel, Path first) throws IOException {
        if (bytes(first) <= LONGEST_FOR_JAVA) {
            channel.bind(UnixDomainSocketAddress.of(first), BACKLOG);
            return;
        }
        Path folder = Files.createTempDirectory(".v", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Path link = folder.resolve("l");
        try {
            Files.createSymbolicLink(link, first.getParent());
            channel.bind(UnixDomainSocketAddress.of(link.resolve(first.getFileName())), BACKLOG);
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkFree(Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!isSocket(place)) {
            throw SetupException.place(place.toString(), "something that is no socket stands there");
        }
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            probe.configureBlocking(false); // a daemon that is stuck lets nobody in, and would keep us waiting
            probe.connect(UnixDomainSocketAddress.of(place));
            throw SetupException.place(place.toString(), "another daemon listens there");
        } catch (ConnectException nobodyListens) {
            return; // left behind; it will be replaced
        } catch (IOException unknown) { // nobody is let in at the moment, for example, or not this user
            throw SetupException.place(place.toString(), "another daemon may listen there: " + SystemWords.of(unknown));
        }
    }

    private static boolean isSocket(Path place) {
        try {
            int mode = (int) Files.getAttribute(place, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            return (mode & FILE_TYPE) == SOCKET;
        } catch (IOException unknown) {
            throw SetupException.place(place.toString(), unknown);
        }
    }

    static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values(); // from owner's read to others' execute
        for (int i = 0; i < all.length; i++) {
            if ((mode & MODES & (1 << (all.length - 1 - i))) != 0) {
                permissions.add(all[i]);
            }
        }
        return permissions;
    }

    private static Object key(Path place) throws IOException {
        return Files.getAttribute(place, "unix:ino", LinkOption.NOFOLLOW_LINKS);
    }

    /** Stops listening and takes the file away, unless another stands in its place by now. */
    void remove() {
        try {
            channel.close();
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && key(path).equals(file)) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            return; // the next daemon replaces it
        }
    }
}
