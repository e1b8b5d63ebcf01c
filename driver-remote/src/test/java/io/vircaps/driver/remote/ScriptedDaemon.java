package io.vircaps.driver.remote;

import io.vircaps.rpc.MemoryBudget;
import io.vircaps.rpc.MessageChannel;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.sasl.Protection;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A daemon that replies what a test prepared, and the calls of a client connected to it. */
final class ScriptedDaemon implements AutoCloseable {
    private final Session session;
    private final SocketChannel client;
    private final MessageChannel channel;
    private final Map<Integer, Function<Message, Message>> replies = new ConcurrentHashMap<>();
    private final List<Object> received = new CopyOnWriteArrayList<>();

    private ScriptedDaemon(SocketChannel client, SocketChannel daemon) {
        this.client = client;
        this.session = Session.over(client, event -> {});
        this.channel = new MessageChannel(daemon, new MemoryBudget(Message.MAX), Message.MAX);
        Thread thread = new Thread(this::serve, "scripted-daemon");
        thread.setDaemon(true);
        thread.start();
    }

    /** A daemon with a socket in a directory. */
    static ScriptedDaemon in(Path directory) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("scripted"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            return new ScriptedDaemon(SocketChannel.open(address), server.accept());
        }
    }

    /** Replies a result that depends on the arguments. */
    <A, R> ScriptedDaemon on(Procedure<A, R> procedure, Function<A, R> result) {
        replies.put(procedure.number(), call -> {
            A arguments = call.read(procedure.arguments());
            received.add(arguments);
            return Message.of(call.header().reply(MessageStatus.OK), procedure.result(), result.apply(arguments));
        });
        return this;
    }

    /** Replies an error. */
    ScriptedDaemon refuse(Procedure<?, ?> procedure, RemoteError error) {
        replies.put(
                procedure.number(),
                call -> Message.of(call.header().reply(MessageStatus.ERROR), RemoteError.CODEC, error));
        return this;
    }

    /** The arguments of all calls so far. */
    List<Object> received() {
        return received;
    }

    /** The client's calls. */
    Calls calls() {
        return new Calls(session, TimeLimits.DEFAULT, "test+unix:///default");
    }

    /** The client's session. */
    Session session() {
        return session;
    }

    /** The client's end as a route. */
    Route route() {
        return new Route(client, Protection.LOCAL, Optional.empty(), Optional.empty());
    }

    private void serve() {
        Optional<Message> next = channel.read();
        while (next.isPresent()) {
            Message call = next.get();
            channel.write(replies.getOrDefault(call.header().procedure(), ScriptedDaemon::unsupported)
                    .apply(call));
            next = channel.read();
        }
    }

    private static Message unsupported(Message call) {
        return Message.of(
                call.header().reply(MessageStatus.ERROR),
                RemoteError.CODEC,
                RemoteError.of(
                        3, 0, "unsupported: ", "procedure " + call.header().procedure()));
    }

    @Override
    public void close() {
        session.close();
        channel.close();
    }
}
