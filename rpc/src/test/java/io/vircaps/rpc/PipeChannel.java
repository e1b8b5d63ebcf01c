package io.vircaps.rpc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.HexFormat;

/** A channel that gives prepared bytes, a few at a time, then ends; and keeps what is written to it. */
final class PipeChannel implements ByteChannel {
    private final ByteBuffer incoming;
    private final int atOnce;
    private final ByteArrayOutputStream outgoing = new ByteArrayOutputStream();
    private boolean closed;

    PipeChannel(byte[] incoming, int atOnce) {
        this.incoming = ByteBuffer.wrap(incoming);
        this.atOnce = atOnce;
    }

    /** What was written, in hexadecimal. */
    String written() {
        return HexFormat.of().formatHex(outgoing.toByteArray());
    }

    @Override
    public int read(ByteBuffer into) {
        if (!incoming.hasRemaining()) {
            return -1;
        }
        int count = Math.min(atOnce, Math.min(into.remaining(), incoming.remaining()));
        into.put(incoming.slice(incoming.position(), count));
        incoming.position(incoming.position() + count);
        return count;
    }

    @Override
    public int write(ByteBuffer from) {
        int count = Math.min(atOnce, from.remaining());
        for (int i = 0; i < count; i++) {
            outgoing.write(from.get());
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
