package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.daemon.metrics.Metrics;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatcherTest {
    private static final TestContext ANONYMOUS = new TestContext(false, false, new EventCallbacks());
    private static final TestContext READ_ONLY = new TestContext(true, true, new EventCallbacks());

    private final Dispatcher dispatcher = new Dispatcher(new ProcedureTable(), new Metrics());

    private Call.Resolution resolution(Header header, CallContext context) {
        return dispatcher.call(Message.empty(header), context).orElseThrow().resolution();
    }

    private String refusal(Header header, CallContext context) {
        return resolution(header, context) instanceof Call.Refused(CallException error)
                ? error.error().text()
                : "";
    }

    private static Header call(Procedure<?, ?> procedure) {
        return Header.call(procedure.number(), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 7})
    void ignoresWhatIsNoCall(int type) {
        Header header = new Header(0x20008086, 1, 3, type, 1, 0);
        assertThat(dispatcher.call(Message.empty(header), TestContext.FULL)).isEmpty();
    }

    @Test
    void ignoresKeepAliveMessages() {
        Header header = new Header(Program.KEEPALIVE.number(), 1, 1, 0, 0, 0);
        assertThat(dispatcher.call(Message.empty(header), TestContext.FULL)).isEmpty();
    }

    @Test
    void findsTheHandler() {
        assertThat(resolution(call(Procedures.CONNECT_GET_URI), TestContext.FULL))
                .isInstanceOfSatisfying(
                        Call.Ready.class,
                        ready -> assertThat(ready.handler().procedure()).isEqualTo(Procedures.CONNECT_GET_URI));
    }

    @Test
    void refusesAnotherProgramStatusOrFileDescriptors() {
        assertThat(refusal(new Header(7, 2, 3, 0, 1, 0), TestContext.FULL))
                .isEqualTo("Cannot find program 7 version 2");
        assertThat(refusal(new Header(0x20008086, 1, 3, 0, 1, -1), TestContext.FULL))
                .isEqualTo("Unexpected message status 4294967295");
        assertThat(refusal(new Header(0x20008086, 1, 3, 4, 1, 0), TestContext.FULL))
                .endsWith("file descriptors beside a call");
    }

    @Test
    void requiresAuthentication() {
        assertThat(refusal(call(Procedures.CONNECT_GET_URI), ANONYMOUS)).isEqualTo("authentication required");
        assertThat(refusal(Header.call(9999, 1), ANONYMOUS)).isEqualTo("authentication required");
        assertThat(resolution(call(Procedures.AUTH_LIST), ANONYMOUS)).isInstanceOf(Call.Ready.class);
    }

    @Test
    void requiresAReadWriteConnectionWhereLibvirtDoes() {
        assertThat(refusal(call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES), READ_ONLY))
                .isEqualTo("operation forbidden: read only access prevents virConnectGetDomainCapabilities");
        assertThat(resolution(call(Procedures.CONNECT_GET_CAPABILITIES), READ_ONLY))
                .isInstanceOf(Call.Ready.class);
    }

    @Test
    void distinguishesUnknownProceduresFromUnsupportedOnes() {
        assertThat(refusal(Header.call(9999, 1), TestContext.FULL)).isEqualTo("unknown procedure: 9999");
        assertThat(refusal(Header.call(-1, 1), TestContext.FULL)).isEqualTo("unknown procedure: -1");
        assertThat(refusal(Header.call(9, 1), TestContext.FULL))
                .isEqualTo("this function is not supported by the connection driver: virDomainCreate");
    }
}
