package io.vircaps.daemon;

import io.vircaps.rpc.SecurityFailure;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;

/**
 * Lets in by a UNIX socket whoever may use it, by what the kernel says of who connected ({@code SO_PEERCRED} of
 * {@code unix(7)}). The kernel itself has looked at the socket's mode; but for whom it made an exception, or where
 * somebody widened the mode since, a socket that was its owner's alone stays that: for the owner and root.
 */
final class UnixPeers implements Door.Entrance {
    private static final int OTHERS_CONNECT = 022;

    private final UserPrincipal owner;
    private final UserPrincipal root;
    private final boolean ownersAlone;
    private final Log log;

    private UnixPeers(UserPrincipal owner, UserPrincipal root, boolean ownersAlone, Log log) {
        this.owner = owner;
        this.root = root;
        this.ownersAlone = ownersAlone;
        this.log = log;
    }

    /**
     * Those who may connect to a socket.
     *
     * @param mode with which it was made; groups are the kernel's matter, for it does not tell all of a peer's
     * @throws SetupException if the socket is gone
     */
    static UnixPeers of(UnixSocket socket, int mode, Log log) {
        try {
            UserPrincipal owner = Files.getOwner(socket.path(), LinkOption.NOFOLLOW_LINKS);
            UserPrincipal root = socket.path()
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName("0");
            return new UnixPeers(owner, root, (mode & OTHERS_CONNECT) == 0, log);
        } catch (IOException gone) {
            throw SetupException.place(socket.path().toString(), gone);
        }
    }

    @Override
    public ByteChannel enter(SocketChannel socket) throws IOException {
        UnixDomainPrincipal peer = socket.getOption(ExtendedSocketOptions.SO_PEERCRED);
        log.peer(peer.user().getName(), peer.group().getName());
        if (ownersAlone && !peer.user().equals(owner) && !peer.user().equals(root)) {
            throw new SecurityFailure.NotAuthenticated("the socket is for " + owner.getName() + " alone, not for "
                    + peer.user().getName());
        }
        return socket;
    }

    @Override
    public boolean isImmediate() {
        return true;
    }
}
