package io.vircaps.rpc.protocol;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.nio.ByteBuffer;

/** A message: a header and a payload. Immutable. */
public final class Message {
    /** Largest size of a message without its length word, in bytes; {@code VIR_NET_MESSAGE_MAX}. */
    public static final int MAX = 33_554_432;

    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

    private final Header header;
    private final ByteBuffer payload;

    /**
     * A message.
     *
     * @param payload not copied; messages may share it, so it must not change any more
     */
    public Message(Header header, ByteBuffer payload) {
        this.header = header;
        this.payload = payload;
    }

    /** A message without payload. */
    public static Message empty(Header header) {
        return new Message(header, EMPTY);
    }

    /** A message whose payload is one value. */
    public static <T> Message of(Header header, XdrCodec<T> codec, T value) {
        return new Message(header, payload(codec, value));
    }

    /** The payload that encodes a value. */
    public static <T> ByteBuffer payload(XdrCodec<T> codec, T value) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        return ByteBuffer.wrap(out.toByteArray());
    }

    /** The header. */
    public Header header() {
        return header;
    }

    /** A new view of the payload. */
    public ByteBuffer payload() {
        return payload.duplicate();
    }

    /** Size of the payload in bytes. */
    public int payloadSize() {
        return payload.remaining();
    }

    /**
     * The value that the payload encodes.
     *
     * @throws io.vircaps.rpc.xdr.XdrException if the payload encodes something else, or has more bytes
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

    /** Header and size, for logs. */
    @Override
    public String toString() {
        return header + " and " + payloadSize() + " bytes";
    }
}
