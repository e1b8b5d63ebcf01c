package io.vircaps.driver.remote;

import io.vircaps.rpc.Tcp;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.pki.Role;
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
 * The way to a daemon, once it stands.
 *
 * @param channel    where messages go
 * @param protection what protects them
 * @param sasl       where a SASL layer can be put in; absent where none is needed
 * @param command    the program that carries them, if one does
 */
record Route(ByteChannel channel, Protection protection, Optional<SaslChannel> sasl, Optional<CommandChannel> command) {
    /**
     * Goes there.
     *
     * @throws io.vircaps.model.VircapsException if nobody answers, or the ends do not trust each other
     */
    static Route to(Target target, User user, boolean readOnly, Limits limits) {
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

    private static Route tls(Target target, User user, Sockets sockets, Limits limits) {
        TlsSettings settings =
                settings(target, user).speaking(TlsPriority.of(target).versions());
        SocketChannel socket = sockets.tcp(target.host(), target.port().orElse(Tcp.TLS_PORT));
        boolean trusted = false;
        try (Deadline deadline = Deadline.on(socket, limits.greeting())) {
            TlsChannel channel = greeted(socket, settings, target.host(), deadline, limits);
            trusted = true;
            return of(channel, Protection.TLS);
        } finally {
            if (!trusted) {
                closed(socket);
            }
        }
    }

    private static TlsChannel greeted(
            SocketChannel socket, TlsSettings settings, String host, Deadline deadline, Limits limits) {
        try {
            return TlsChannel.connect(socket, settings, host);
        } catch (IOException broken) {
            if (deadline.hasPassed()) {
                throw new RemoteException.Late("no TLS handshake", limits.greeting(), broken);
            }
            throw new RemoteException.Unreachable("TLS handshake failed: " + broken.getMessage(), broken);
        }
    }

    private static TlsSettings settings(Target target, User user) {
        Optional<String> folder = target.value(Parameter.PKIPATH);
        PkiFiles files;
        if (folder.isPresent()) {
            files = PkiFiles.in(Role.CLIENT, path(folder.get()));
        } else {
            files = user.root() ? PkiFiles.ofSystem(Role.CLIENT) : PkiFiles.ofUser(Role.CLIENT, user.home());
        }
        return target.isSet(Parameter.NO_VERIFY) ? TlsSettings.withoutVerifying(files) : TlsSettings.of(files);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unspeakable) {
            throw RemoteException.BadTarget.path(name, unspeakable);
        }
    }

    private static void closed(SocketChannel socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // it is closed all the same, and what went wrong before is what counts
            return;
        }
    }
}
