package io.vircaps.rpc;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.nio.ByteBuffer;

/** A header and its payload. It never changes. */
public final class Message {
    /** Most bytes of a message behind its length word; {@code VIR_NET_MESSAGE_MAX}. */
    public static final int MAX = 33_554_432;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Header header;
    private final ByteBuffer payload;

    /**
     * A message.
     *
     * @param payload not copied; several messages may share it, and nobody may change it any more
     */
    public Message(Header header, ByteBuffer payload) {
        this.header = header;
        this.payload = payload;
    }

    /** A message without payload. */
    public static Message empty(Header header) {
        return new Message(header, NOTHING);
    }

    /** A message with one value as its payload. */
    public static <T> Message of(Header header, XdrCodec<T> codec, T value) {
        return new Message(header, payload(codec, value));
    }

    /** The payload for a value. */
    public static <T> ByteBuffer payload(XdrCodec<T> codec, T value) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** What it is. */
    public Header header() {
        return header;
    }

    /** The payload; a view of its own at each call. */
    public ByteBuffer payload() {
        return payload.duplicate();
    }

    /** How many bytes the payload has. */
    public int payloadSize() {
        return payload.remaining();
    }

    /**
     * The one value of the payload.
     *
     * @throws io.vircaps.rpc.xdr.XdrException if the payload is something else, or more
     */
    public <T> T read(XdrCodec<T> codec) {
        XdrReader in = reader();
        T value = codec.read(in);
        in.end();
        return value;
    }

    private XdrReader reader() {
        if (payload.hasArray() && payload.arrayOffset() == 0 && payload.position() == 0) {
            return new XdrReader(payload.array(), 0, payload.limit());
        }
        byte[] copy = new byte[payload.remaining()];
        payload.duplicate().get(copy);
        return XdrReader.of(copy);
    }

    /** Its header and size, for logs. */
    @Override
    public String toString() {
        return header + " and " + payloadSize() + " bytes";
    }
}
