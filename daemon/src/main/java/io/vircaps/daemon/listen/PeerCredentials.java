package io.vircaps.daemon.listen;

import io.vircaps.daemon.config.SetupException;
import io.vircaps.daemon.metrics.EventLog;
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
 * The check of the peer on a UNIX socket, by the credentials that the kernel reports ({@code SO_PEERCRED} of
 * {@code unix(7)}). The kernel already checks the mode of the socket file. In addition, a socket that was created for
 * its owner only accepts only the owner and root, even if its mode was widened later.
 */
final class PeerCredentials implements Handshake {
    private static final int CONNECT_BY_OTHERS = 022;

    private final UserPrincipal owner;
    private final UserPrincipal root;
    private final boolean ownerOnly;
    private final EventLog log;

    private PeerCredentials(UserPrincipal owner, UserPrincipal root, boolean ownerOnly, EventLog log) {
        this.owner = owner;
        this.root = root;
        this.ownerOnly = ownerOnly;
        this.log = log;
    }

    /**
     * The check for a socket.
     *
     * @param mode the mode the socket was created with; groups are left to the kernel, which does not report all groups
     *     of a peer
     * @throws SetupException if the socket file does not exist
     */
    static PeerCredentials of(UnixSocket socket, int mode, EventLog log) {
        try {
            UserPrincipal owner = Files.getOwner(socket.path(), LinkOption.NOFOLLOW_LINKS);
            UserPrincipal root = socket.path()
                    .getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName("0");
            return new PeerCredentials(owner, root, (mode & CONNECT_BY_OTHERS) == 0, log);
        } catch (IOException gone) {
            throw SetupException.listener(socket.path().toString(), gone);
        }
    }

    @Override
    public ByteChannel perform(SocketChannel socket) throws IOException {
        UnixDomainPrincipal peer = socket.getOption(ExtendedSocketOptions.SO_PEERCRED);
        log.connected(peer.user().getName(), peer.group().getName());
        if (ownerOnly && !peer.user().equals(owner) && !peer.user().equals(root)) {
            throw new SecurityFailure.NotAuthenticated("the socket is for user " + owner.getName() + " only, not for "
                    + peer.user().getName());
        }
        return socket;
    }

    @Override
    public boolean isImmediate() {
        return true;
    }
}
