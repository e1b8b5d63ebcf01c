package io.vircaps.rpc.xdr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The encoding of one type in XDR (RFC 4506).
 *
 * @param <T> the type
 */
public interface XdrCodec<T> {
    /** XDR's {@code int}. */
    XdrCodec<Integer> INT = of(XdrReader::int32, XdrWriter::int32);

    /** XDR's {@code unsigned int}, as the {@code int} of the same bits. */
    XdrCodec<Integer> UINT = INT;

    /** XDR's {@code hyper}, and {@code unsigned hyper} as the {@code long} of the same bits. */
    XdrCodec<Long> HYPER = of(XdrReader::int64, XdrWriter::int64);

    /** An {@code int} that is 0 or 1. */
    XdrCodec<Boolean> FLAG = of(XdrReader::bool, XdrWriter::bool);

    /** libvirt's {@code remote_nonnull_string}. */
    XdrCodec<String> STRING = of(XdrReader::string, XdrWriter::string);

    /** libvirt's {@code remote_string}: an optional string. */
    XdrCodec<Optional<String>> OPTIONAL_STRING = optional(STRING);

    /**
     * Reads a value and advances the reader past it.
     *
     * @throws XdrException if the bytes are no such value
     */
    T read(XdrReader in);

    /** Writes a value. */
    void write(XdrWriter out, T value);

    /** A codec that consists of two functions. */
    static <T> XdrCodec<T> of(Function<XdrReader, T> read, BiConsumer<XdrWriter, T> write) {
        return new XdrCodec<>() {
            @Override
            public T read(XdrReader in) {
                return read.apply(in);
            }

            @Override
            public void write(XdrWriter out, T value) {
                write.accept(out, value);
            }
        };
    }

    /** XDR's {@code enum} with consecutive numbers from 0, in the order of the constants. */
    static <E extends Enum<E>> XdrCodec<E> enumeration(Class<E> type) {
        List<E> byNumber = List.of(type.getEnumConstants());
        return of(
                in -> byNumber.get(in.oneOf(byNumber.size())),
                (out, constant) -> out.int32(byNumber.indexOf(constant)));
    }

    /** XDR's {@code opaque<max>}. */
    static XdrCodec<ByteString> opaque(int max) {
        return of(in -> in.opaqueUpTo(max), (out, bytes) -> out.opaqueUpTo(bytes, max));
    }

    /** XDR's optional data, {@code *}: one element or none. */
    static <T> XdrCodec<Optional<T>> optional(XdrCodec<T> element) {
        return of(in -> in.bool() ? Optional.of(element.read(in)) : Optional.empty(), (out, value) -> {
            out.bool(value.isPresent());
            value.ifPresent(present -> element.write(out, present));
        });
    }

    /**
     * XDR's variable-length array.
     *
     * @param element codec of an element, which takes at least four bytes
     * @param max     most elements
     */
    static <T> XdrCodec<List<T>> list(XdrCodec<T> element, int max) {
        return of(
                in -> {
                    int count = in.count(max);
                    List<T> values = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        values.add(element.read(in));
                    }
                    return List.copyOf(values);
                },
                (out, values) -> {
                    out.count(values.size(), max);
                    values.forEach(value -> element.write(out, value));
                });
    }
}
