package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.Procedures;
import org.junit.jupiter.api.Test;

class EmptyListHandlersTest extends AbstractHandlerTest {
    @Test
    void listNothing() {
        assertThat(call(Procedures.CONNECT_LIST_ALL_DOMAINS, new ListAllArgs(true, 0)))
                .isEqualTo(ListAllRet.empty());
        assertThat(call(Procedures.CONNECT_NUM_OF_NETWORKS)).isZero();
        assertThat(call(Procedures.CONNECT_LIST_DEFINED_DOMAINS, 10)).isEmpty();
    }
}
