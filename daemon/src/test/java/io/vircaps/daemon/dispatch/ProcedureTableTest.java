package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.protocol.Procedures;
import org.junit.jupiter.api.Test;

class ProcedureTableTest {
    private final ProcedureTable table = new ProcedureTable();

    @Test
    void hasAHandlerForEveryProcedure() {
        assertThat(Procedures.all())
                .allSatisfy(procedure -> assertThat(
                                table.handler(procedure.number()).orElseThrow().procedure())
                        .isEqualTo(procedure));
    }

    @Test
    void hasNoneForOtherNumbers() {
        assertThat(table.handler(0)).isEmpty();
        assertThat(table.handler(-1)).isEmpty();
        assertThat(table.handler(9)).isEmpty();
        assertThat(table.handler(Procedures.HIGHEST + 1)).isEmpty();
    }

    @Test
    void refusesWhatNoEngineSupports() {
        Handler handler = table.handler(Procedures.NODE_GET_SEV_INFO.number()).orElseThrow();
        Message call = Message.empty(Header.call(395, 1));
        assertThat(handler.isQuick(TestContext.FULL)).isTrue();
        assertThatThrownBy(() -> handler.payload(TestContext.FULL, call)).hasMessageContaining("virNodeGetSEVInfo");
    }

    @Test
    void runsQuickHandlersAtOnce() {
        assertThat(table.handler(Procedures.CONNECT_GET_URI.number())
                        .orElseThrow()
                        .isQuick(TestContext.FULL))
                .isTrue();
        assertThat(table.handler(Procedures.CONNECT_OPEN.number()).orElseThrow().isQuick(TestContext.FULL))
                .isFalse();
        assertThat(table.handler(Procedures.CONNECT_GET_CAPABILITIES.number())
                        .orElseThrow()
                        .isQuick(TestContext.FULL))
                .as("without an engine the call fails at once")
                .isTrue();
    }
}
