package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import org.junit.jupiter.api.Test;

class CallExceptionTest {
    private static void assertError(CallException exception, int code, int domain, String message) {
        RemoteError error = exception.error();
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.domain()).isEqualTo(domain);
        assertThat(error.text()).isEqualTo(message);
        assertThat(exception).hasMessage(message);
    }

    @Test
    void hasTheNumberDomainAndMessageOfLibvirt() {
        assertError(CallException.rpc("unknown"), 39, 7, "unknown");
        assertError(CallException.internal("x"), 1, 7, "internal error: x");
        assertError(CallException.authenticationRequired(), 39, 7, "authentication required");
        assertError(CallException.authenticationFailed(), 45, 7, "authentication failed: authentication failed");
        assertError(CallException.argument("x"), 8, 0, "x");
        assertError(
                CallException.notSupported("virNetworkX"),
                3,
                19,
                "this function is not supported by the connection driver: virNetworkX");
        assertError(
                CallException.readOnly(Procedures.NODE_GET_SEV_INFO),
                29,
                20,
                "operation forbidden: read only access prevents virNodeGetSEVInfo");
        assertError(CallException.illFormed("line 1"), 35, 31, "(CPU_definition): line 1");
        assertError(CallException.notOfSchema("x"), 92, 5, "XML document failed to validate against schema: x");
        assertError(CallException.coded(42, 10, "a: ", "b"), 42, 10, "a: b");
        assertError(CallException.of(new VircapsException(Problem.of(Kind.XML_ERROR, "x")), 10), 27, 10, "x");
    }
}
