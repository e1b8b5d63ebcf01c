package io.vircaps.driver.remote;

import io.vircaps.rpc.Tcp;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslChannel;
import io.vircaps.rpc.tls.TlsChannel;
import io.vircaps.rpc.tls.TlsSettings;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An established connection to a daemon.
 *
 * @param channel    the channel for messages
 * @param protection what protects it
 * @param sasl       the channel that a SASL layer can be added to; absent if none is needed
 * @param command    the program that carries the connection, if one does
 */
record Route(ByteChannel channel, Protection protection, Optional<SaslChannel> sasl, Optional<CommandChannel> command) {
    /**
     * Connects.
     *
     * @throws io.vircaps.model.VircapsException if the daemon cannot be reached, or the TLS handshake fails
     */
    static Route to(Target target, User user, boolean readOnly, TimeLimits limits) {
        Sockets sockets = new Sockets(limits.connecting());
        SocketPath path = new SocketPath(target, user, readOnly);
        return switch (target.transport()) {
            case UNIX -> of(sockets.unix(path.find()), Protection.LOCAL);
            case TCP -> unprotected(sockets.tcp(target.host(), target.port().orElse(Tcp.PORT)), Optional.empty());
            case TLS -> tls(target, user, sockets, limits);
            case SSH -> {
                CommandChannel ssh = CommandChannel.start(new SshCommand(target, path, readOnly).line());
                yield new Route(ssh, Protection.LOCAL, Optional.empty(), Optional.of(ssh));
            }
            case EXT -> {
                CommandChannel program = CommandChannel.start(
                        List.of(target.value(Parameter.COMMAND).orElseThrow()));
                yield unprotected(program, Optional.of(program));
            }
        };
    }

    private static Route of(ByteChannel channel, Protection protection) {
        return new Route(channel, protection, Optional.empty(), Optional.empty());
    }

    private static Route unprotected(ByteChannel channel, Optional<CommandChannel> command) {
        SaslChannel sasl = new SaslChannel(channel);
        return new Route(sasl, Protection.NONE, Optional.of(sasl), command);
    }

    private static Route tls(Target target, User user, Sockets sockets, TimeLimits limits) {
        TlsSettings settings =
                settings(target, user).speaking(TlsPriority.of(target).versions());
        SocketChannel socket = sockets.tcp(target.host(), target.port().orElse(Tcp.TLS_PORT));
        boolean complete = false;
        try (Deadline deadline = Deadline.on(socket, limits.setup())) {
            TlsChannel channel = handshaken(socket, settings, target.host(), deadline, limits);
            complete = true;
            return of(channel, Protection.TLS);
        } finally {
            if (!complete) {
                closed(socket);
            }
        }
    }

    private static TlsChannel handshaken(
            SocketChannel socket, TlsSettings settings, String host, Deadline deadline, TimeLimits limits) {
        try {
            return TlsChannel.connect(socket, settings, host);
        } catch (IOException broken) {
            if (deadline.hasPassed()) {
                throw new RemoteException.Late("no TLS handshake", limits.setup(), broken);
            }
            throw new RemoteException.Unreachable("TLS handshake failed: " + broken.getMessage(), broken);
        }
    }

    private static TlsSettings settings(Target target, User user) {
        Optional<String> directory = target.value(Parameter.PKIPATH);
        PkiFiles files;
        if (directory.isPresent()) {
            files = PkiFiles.in(Role.CLIENT, path(directory.get()));
        } else {
            files = user.root() ? PkiFiles.ofSystem(Role.CLIENT) : PkiFiles.ofUser(Role.CLIENT, user.home());
        }
        return target.isSet(Parameter.NO_VERIFY) ? TlsSettings.withoutVerifying(files) : TlsSettings.of(files);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw RemoteException.BadTarget.path(name, invalid);
        }
    }

    private static void closed(SocketChannel socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // closed nevertheless; the earlier failure is reported
            return;
        }
    }
}
