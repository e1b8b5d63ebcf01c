package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;

/**
 * All objects of a kind; {@code remote_connect_list_all_domains_ret} and its likes.
 *
 * @param objects the objects, if they were wanted
 * @param count   how many there are
 */
public record Listing<T>(List<T> objects, int count) {
    public Listing {
        objects = List.copyOf(objects);
    }

    /** No objects. */
    public static <T> Listing<T> none() {
        return new Listing<>(List.of(), 0);
    }

    static <T> XdrCodec<Listing<T>> codec(XdrCodec<T> object, int most) {
        XdrCodec<List<T>> list = XdrCodec.list(object, most);
        return XdrCodec.of(in -> new Listing<>(list.read(in), in.int32()), (out, listing) -> {
            list.write(out, listing.objects());
            out.int32(listing.count());
        });
    }
}
