package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.MessageStatus;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class CallTest {
    private final Metrics metrics = new Metrics();
    private final List<Message> sent = new ArrayList<>();

    private Call call(Call.Resolution resolution) {
        Message message = Message.empty(Header.call(Procedures.CONNECT_GET_URI.number(), 7));
        return new Call(message, TestContext.FULL, Optional.of(Procedures.CONNECT_GET_URI), resolution, metrics);
    }

    private Call ready(boolean quick, BiFunction<CallContext, Nothing, String> function) {
        return call(new Call.Ready(new Handler.Typed<>(Procedures.CONNECT_GET_URI, quick, function)));
    }

    private String error() {
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).header().is(MessageStatus.ERROR)).isTrue();
        return sent.get(0).read(RemoteError.CODEC).text();
    }

    @Test
    void repliesTheResultOfItsHandler() {
        ready(true, (context, nothing) -> "test:///default").run(sent::add);
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).header()).isEqualTo(new Header(0x20008086, 1, 110, 1, 7, 0));
        assertThat(sent.get(0).read(XdrCodec.STRING)).isEqualTo("test:///default");
        assertThat(metrics.text(0))
                .contains("vircapsd_call_seconds_count{procedure=\"connect_get_uri\"} 1\n")
                .contains("vircapsd_call_errors_total{procedure=\"connect_get_uri\"} 0\n");
    }

    @Test
    void repliesItsRefusal() {
        call(new Call.Refused(CallException.authenticationRequired())).run(sent::add);
        assertThat(error()).isEqualTo("authentication required");
        assertThat(metrics.text(0)).contains("vircapsd_call_errors_total{procedure=\"connect_get_uri\"} 1\n");
    }

    @Test
    void repliesTheErrorOfItsHandler() {
        ready(true, (context, nothing) -> {
                    throw CallException.argument("bad flags");
                })
                .run(sent::add);
        assertThat(error()).isEqualTo("bad flags");
        sent.clear();
        ready(true, (context, nothing) -> {
                    throw new VircapsException(Problem.of(Kind.XML_ERROR, "not well-formed"));
                })
                .run(sent::add);
        assertThat(error()).isEqualTo("not well-formed");
    }

    @Test
    void repliesEvenIfItsHandlerBreaks() {
        Call broken = ready(true, (context, nothing) -> {
            throw new IllegalStateException("on purpose");
        });
        assertThatThrownBy(() -> broken.run(sent::add)).hasMessage("on purpose");
        assertThat(error()).isEqualTo("internal error: the daemon failed");
    }

    @Test
    void isQuickIfItsHandlerIsOrItIsRefused() {
        assertThat(ready(true, (context, nothing) -> "").isQuick()).isTrue();
        assertThat(ready(false, (context, nothing) -> "").isQuick()).isFalse();
        assertThat(call(new Call.Refused(CallException.authenticationRequired()))
                        .isQuick())
                .isTrue();
    }
}
