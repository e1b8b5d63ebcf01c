package io.vircaps.rpc.xdr;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Codecs of XDR structs. A struct is its fields in the order of the protocol file; the constructor takes them in the
 * same order (RFC 4506 section 4.14).
 */
public final class XdrStruct {
    private XdrStruct() {}

    /**
     * One field of a struct.
     *
     * @param codec how its value is encoded
     * @param value reads it from the struct
     * @param <S>   the struct
     * @param <T>   the field
     */
    public record Field<S, T>(XdrCodec<T> codec, Function<S, T> value) {
        T read(XdrReader in) {
            return codec.read(in);
        }

        void write(XdrWriter out, S struct) {
            codec.write(out, value.apply(struct));
        }
    }

    /** A constructor with three parameters. */
    @FunctionalInterface
    public interface Of3<A, B, C, S> {
        /** Builds the struct. */
        S make(A a, B b, C c);
    }

    /** A constructor with four parameters. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, S> {
        /** Builds the struct. */
        S make(A a, B b, C c, D d);
    }

    /** A constructor with five parameters. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, S> {
        /** Builds the struct. */
        S make(A a, B b, C c, D d, E e);
    }

    /** A field. */
    public static <S, T> Field<S, T> field(XdrCodec<T> codec, Function<S, T> value) {
        return new Field<>(codec, value);
    }

    /** A struct with one field. */
    public static <S, A> XdrCodec<S> of(Field<S, A> a, Function<A, S> make) {
        return XdrCodec.of(in -> make.apply(a.read(in)), a::write);
    }

    /** A struct with two fields. */
    public static <S, A, B> XdrCodec<S> of(Field<S, A> a, Field<S, B> b, BiFunction<A, B, S> make) {
        return XdrCodec.of(in -> make.apply(a.read(in), b.read(in)), (out, struct) -> {
            a.write(out, struct);
            b.write(out, struct);
        });
    }

    /** A struct with three fields. */
    public static <S, A, B, C> XdrCodec<S> of(Field<S, A> a, Field<S, B> b, Field<S, C> c, Of3<A, B, C, S> make) {
        return XdrCodec.of(in -> make.make(a.read(in), b.read(in), c.read(in)), (out, struct) -> {
            a.write(out, struct);
            b.write(out, struct);
            c.write(out, struct);
        });
    }

    /** A struct with four fields. */
    public static <S, A, B, C, D> XdrCodec<S> of(
            Field<S, A> a, Field<S, B> b, Field<S, C> c, Field<S, D> d, Of4<A, B, C, D, S> make) {
        return XdrCodec.of(in -> make.make(a.read(in), b.read(in), c.read(in), d.read(in)), (out, struct) -> {
            a.write(out, struct);
            b.write(out, struct);
            c.write(out, struct);
            d.write(out, struct);
        });
    }

    /** A struct with five fields. */
    public static <S, A, B, C, D, E> XdrCodec<S> of(
            Field<S, A> a, Field<S, B> b, Field<S, C> c, Field<S, D> d, Field<S, E> e, Of5<A, B, C, D, E, S> make) {
        return XdrCodec.of(
                in -> make.make(a.read(in), b.read(in), c.read(in), d.read(in), e.read(in)), (out, struct) -> {
                    a.write(out, struct);
                    b.write(out, struct);
                    c.write(out, struct);
                    d.write(out, struct);
                    e.write(out, struct);
                });
    }
}
