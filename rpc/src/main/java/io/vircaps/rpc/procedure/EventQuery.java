package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import java.util.Optional;

/**
 * Asks for events; {@code remote_connect_network_event_register_any_args} and its likes.
 *
 * @param event  which; {@code virNetworkEventID} and its likes
 * @param object of which network, domain and so on; absent for all of them
 * @param <T>    how such an object is named
 */
public record EventQuery<T>(int event, Optional<T> object) {
    static <T> XdrCodec<EventQuery<T>> codec(XdrCodec<T> object) {
        XdrCodec<Optional<T>> one = XdrCodec.optional(object);
        return XdrCodec.of(in -> new EventQuery<>(in.int32(), one.read(in)), (out, query) -> {
            out.int32(query.event);
            one.write(out, query.object);
        });
    }
}
