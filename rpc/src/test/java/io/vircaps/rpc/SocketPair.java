package io.vircaps.rpc;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Two ends of one connection. */
record SocketPair(SocketChannel client, SocketChannel daemon) implements AutoCloseable {
    static SocketPair in(Path directory) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("sock"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            return new SocketPair(SocketChannel.open(address), server.accept());
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        daemon.close();
    }
}
