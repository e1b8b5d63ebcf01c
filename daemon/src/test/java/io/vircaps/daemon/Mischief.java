package io.vircaps.daemon;

import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Clients that do all that clients should not, one after the other. */
final class Mischief {
    private static final int MOST_GARBAGE = 3000;
    private static final int LARGE = 200_000;
    private static final int LONGEST = 33_554_436;
    private static final int CALLS = 40;
    private static final int TYPES = 6;

    private final Path place;
    private final Random random;
    private final List<Way> ways = List.of(
            this::garbage, this::half, this::byteByByte, this::large, this::neverReads, this::odd, this::silent);

    private interface Way {
        void behave(SocketChannel socket) throws IOException;
    }

    Mischief(Path place, Random random) {
        this.place = place;
        this.random = random;
    }

    /** One client comes, misbehaves and leaves. */
    void make() throws IOException {
        try (SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(place))) {
            ways.get(random.nextInt(ways.size())).behave(socket);
        } catch (IOException | RpcException.Closed hungUp) {
            if (String.valueOf(hungUp.getMessage()).contains("Too many open files")) {
                throw hungUp;
            }
        }
    }

    private static void send(SocketChannel socket, byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
            socket.write(all);
        }
    }

    private static MessageChannel messages(SocketChannel socket) {
        return new MessageChannel(socket, new MemoryBudget(Message.MAX), Message.MAX);
    }

    private void garbage(SocketChannel socket) throws IOException {
        byte[] bytes = new byte[1 + random.nextInt(MOST_GARBAGE)];
        random.nextBytes(bytes);
        send(socket, bytes);
    }

    private void half(SocketChannel socket) throws IOException {
        byte[] call = ByteBuffer.allocate(28).putInt(28).putInt(0x20008086).array();
        send(socket, ByteBuffer.allocate(random.nextInt(call.length)).array());
    }

    private void byteByByte(SocketChannel socket) throws IOException {
        for (int i = 0; i < Integer.BYTES; i++) {
            send(socket, new byte[] {(byte) random.nextInt(2)});
        }
    }

    private void large(SocketChannel socket) throws IOException {
        send(socket, ByteBuffer.allocate(LARGE).putInt(LONGEST).array());
    }

    private void neverReads(SocketChannel socket) {
        MessageChannel messages = messages(socket);
        open(messages);
        for (int i = 0; i < CALLS; i++) {
            messages.write(Message.empty(Header.call(Procedures.CONNECT_GET_CAPABILITIES.number(), i)));
        }
    }

    private static void open(MessageChannel messages) {
        OpenArgs engine = new OpenArgs(Optional.of("qemu:///system"), 0);
        messages.write(Message.of(Header.call(Procedures.CONNECT_OPEN.number(), 1), OpenArgs.CODEC, engine));
    }

    private void odd(SocketChannel socket) {
        MessageChannel messages = messages(socket);
        open(messages);
        for (int i = 0; i < CALLS; i++) {
            messages.write(Message.empty(new Header(
                    0x20008086, 1, random.nextInt(Procedures.HIGHEST), random.nextInt(TYPES), i, random.nextInt(2))));
        }
        messages.read();
    }

    private void silent(SocketChannel socket) throws IOException {
        socket.shutdownOutput();
    }
}
