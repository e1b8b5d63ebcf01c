package io.vircaps.rpc.xdr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How values of one type stand on the wire.
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

    /** libvirt's {@code remote_string}: a text or nothing. */
    XdrCodec<Optional<String>> OPTIONAL_STRING = optional(STRING);

    /**
     * Reads a value; the reader stands behind it then.
     *
     * @throws XdrException if no such value stands there
     */
    T read(XdrReader in);

    /** Writes a value. */
    void write(XdrWriter out, T value);

    /** A codec of two functions. */
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

    /** XDR's pointer: one of these, or nothing. */
    static <T> XdrCodec<Optional<T>> optional(XdrCodec<T> element) {
        return of(in -> in.bool() ? Optional.of(element.read(in)) : Optional.empty(), (out, value) -> {
            out.bool(value.isPresent());
            value.ifPresent(present -> element.write(out, present));
        });
    }

    /**
     * XDR's variable-length array.
     *
     * @param element how one of its values stands; no value takes less than four bytes
     * @param most    how many there may be
     */
    static <T> XdrCodec<List<T>> list(XdrCodec<T> element, int most) {
        return of(
                in -> {
                    int count = in.count(most);
                    List<T> values = new ArrayList<>(count);
                    for (int i = 0; i < count; i++) {
                        values.add(element.read(in));
                    }
                    return List.copyOf(values);
                },
                (out, values) -> {
                    out.count(values.size(), most);
                    values.forEach(value -> element.write(out, value));
                });
    }
}
