package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemoteExceptionTest {
    @Test
    void hasAKindForEachFault() {
        assertThat(new RemoteException.BadTarget("x").kind()).isEqualTo(Kind.INVALID_ARGUMENT);
        assertThat(new RemoteException.Unreachable("x").kind()).isEqualTo(Kind.SYSTEM_ERROR);
        assertThat(new RemoteException.Late("x", Duration.ofSeconds(2), new IOException()))
                .hasMessage("x within 2 s")
                .extracting(RemoteException::kind)
                .isEqualTo(Kind.OPERATION_TIMEOUT);
        assertThat(new RemoteException.BadReply("P", "one", "two"))
                .hasMessage("P: invalid reply of the daemon: expected one, found 'two'")
                .extracting(RemoteException::kind)
                .isEqualTo(Kind.RPC);
    }
}
