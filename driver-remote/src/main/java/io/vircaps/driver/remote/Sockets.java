package io.vircaps.driver.remote;

import io.vircaps.rpc.Tcp;
import io.vircaps.rpc.UnixPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Connects to sockets within a time limit. The messages are libvirt's ({@code virnetsocket.c}). */
final class Sockets {
    private final Duration limit;

    Sockets(Duration limit) {
        this.limit = limit;
    }

    /**
     * Connects to a UNIX socket.
     *
     * @throws RemoteException.Unreachable if nothing listens on it
     */
    SocketChannel unix(String path) {
        if (path.getBytes(StandardCharsets.UTF_8).length > UnixPath.MAX_BYTES) {
            throw new RemoteException.BadTarget("Path " + path + " too long for unix socket");
        }
        try {
            SocketAddress address = UnixDomainSocketAddress.of(Path.of(path));
            return connected(SocketChannel.open(StandardProtocolFamily.UNIX), address);
        } catch (InvalidPathException invalid) {
            throw RemoteException.BadTarget.path(path, invalid);
        } catch (IOException refused) {
            throw new RemoteException.Unreachable(
                    "Failed to connect socket to '" + path + "': " + refused.getMessage(), refused);
        }
    }

    /**
     * Connects to a TCP port, at the first address of the host that accepts.
     *
     * @throws RemoteException.Unreachable if the host has no address or none accepts
     */
    SocketChannel tcp(String host, int port) {
        List<IOException> failures = new ArrayList<>();
        for (InetAddress address : addresses(host, port)) {
            try {
                SocketChannel channel = SocketChannel.open();
                Tcp.prepare(channel);
                return connected(channel, new InetSocketAddress(address, port));
            } catch (IOException refused) {
                failures.add(refused);
            }
        }
        IOException last = failures.get(failures.size() - 1);
        throw new RemoteException.Unreachable(
                "unable to connect to server at '" + host + ":" + port + "': " + last.getMessage(), last);
    }

    private static InetAddress[] addresses(String host, int port) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new RemoteException.Unreachable(
                    "Unable to resolve address '" + host + "' service '" + port + "': Name or service not known",
                    unknown);
        }
    }

    private SocketChannel connected(SocketChannel channel, SocketAddress address) throws IOException {
        try (Deadline deadline = Deadline.on(channel, limit)) {
            try {
                channel.connect(address);
                return channel;
            } catch (IOException failed) {
                channel.close();
                throw deadline.hasPassed() ? new IOException("Connection timed out", failed) : failed;
            }
        }
    }
}
