package io.vircaps.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Passes on what clients and a libvirt daemon say to each other over TCP, and counts the clients' calls. */
final class CountingProxy implements AutoCloseable {
    static final int COMPARE_CPU = 158;
    static final int BASELINE_CPU = 162;

    private static final int LENGTH = Integer.BYTES;
    private static final int PROCEDURE = 8; // behind program and version

    private final ServerSocket listener;
    private final int daemon;
    private final Map<Integer, Integer> calls = new ConcurrentHashMap<>();

    private CountingProxy(ServerSocket listener, int daemon) {
        this.listener = listener;
        this.daemon = daemon;
    }

    /** To the daemon of this port of loopback. */
    static CountingProxy to(int daemon) throws IOException {
        CountingProxy proxy = new CountingProxy(new ServerSocket(0, 8, InetAddress.getLoopbackAddress()), daemon);
        Thread.ofPlatform().daemon().start(proxy::accept);
        return proxy;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How often a procedure was called. */
    int calls(int procedure) {
        return calls.getOrDefault(procedure, 0);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), daemon);
                Thread.ofPlatform().daemon().start(() -> pass(client, server, true));
                Thread.ofPlatform().daemon().start(() -> pass(server, client, false));
            }
        } catch (IOException closed) {
            return; // the test is over
        }
    }

    private void pass(Socket from, Socket to, boolean isClients) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            DataOutputStream out = new DataOutputStream(to.getOutputStream());
            while (true) {
                int length = in.readInt();
                byte[] rest = in.readNBytes(length - LENGTH);
                if (isClients) {
                    calls.merge(ByteBuffer.wrap(rest).getInt(PROCEDURE), 1, Integer::sum);
                }
                out.writeInt(length);
                out.write(rest);
                out.flush();
            }
        } catch (IOException closed) {
            return; // one of both hung up
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
