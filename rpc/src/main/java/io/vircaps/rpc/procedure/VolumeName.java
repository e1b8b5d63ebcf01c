package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * A storage volume; {@code remote_nonnull_storage_vol}.
 *
 * @param pool the name of its pool
 * @param name its name
 * @param key  its name among all volumes
 */
public record VolumeName(String pool, String name, String key) {
    /** How it stands on the wire. */
    public static final XdrCodec<VolumeName> CODEC = XdrCodec.of(VolumeName::read, VolumeName::write);

    private static VolumeName read(XdrReader in) {
        return new VolumeName(in.string(), in.string(), in.string());
    }

    private static void write(XdrWriter out, VolumeName value) {
        out.string(value.pool);
        out.string(value.name);
        out.string(value.key);
    }
}
