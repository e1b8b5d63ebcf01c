package io.vircaps.rpc.protocol;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * A named value of one of seven types; {@code remote_typed_param}.
 *
 * @param field libvirt's name of the parameter
 * @param value its value
 */
public record TypedParameter(String field, Value value) {
    /** The codec. */
    public static final XdrCodec<TypedParameter> CODEC =
            XdrCodec.of(in -> new TypedParameter(in.string(), TypedParameter.read(in)), (out, parameter) -> {
                out.string(parameter.field);
                parameter.value.write(out);
            });

    /** End of the numbers of {@code virTypedParameterType}, which begin with 1. */
    private static final int TYPES_END = 8;

    /** A value of one type; {@code remote_typed_param_value}. */
    public sealed interface Value {
        /** Writes the number of the type, and the value. */
        void write(XdrWriter out);
    }

    /** {@code VIR_TYPED_PARAM_INT}. */
    public record Int(int value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(1);
            out.int32(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_UINT}, as the {@code int} of the same bits. */
    public record UnsignedInt(int value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(2);
            out.int32(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_LLONG}. */
    public record Hyper(long value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(3);
            out.int64(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_ULLONG}, as the {@code long} of the same bits. */
    public record UnsignedHyper(long value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(4);
            out.int64(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_DOUBLE}. */
    public record Real(double value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(5);
            out.float64(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_BOOLEAN}. */
    public record Flag(boolean value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(6);
            out.bool(value);
        }
    }

    /** {@code VIR_TYPED_PARAM_STRING}. */
    public record Text(String value) implements Value {
        @Override
        public void write(XdrWriter out) {
            out.int32(7);
            out.string(value);
        }
    }

    private static Value read(XdrReader in) {
        return switch (in.oneOf(1, TYPES_END)) {
            case 1 -> new Int(in.int32());
            case 2 -> new UnsignedInt(in.int32());
            case 3 -> new Hyper(in.int64());
            case 4 -> new UnsignedHyper(in.int64());
            case 5 -> new Real(in.float64());
            case 6 -> new Flag(in.bool());
            default -> new Text(in.string());
        };
    }
}
