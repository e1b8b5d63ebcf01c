package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.InvalidNumber;
import io.vircaps.connect.ConnectionException.NoDriver;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionExceptionTest {
    private static final String SENTENCE = "this function is not supported by the connection driver: ";

    private static VircapsException reported(Kind kind, String message) {
        return new VircapsException(Problem.of(kind, message));
    }

    @Test
    void namesTheMissingFunctionAsLibvirtDoes() {
        NoFunction missing = new NoFunction("virNodeGetInfo");

        assertThat(missing).hasMessage(SENTENCE + "virNodeGetInfo");
        assertThat(missing.kind()).isEqualTo(Kind.NO_SUPPORT);
    }

    @Test
    void recognisesAMissingFunctionThatADaemonReports() {
        assertThat(NoFunction.of(reported(Kind.NO_SUPPORT, SENTENCE + "virNodeGetInfo")))
                .hasValueSatisfying(missing -> assertThat(missing).hasMessage(SENTENCE + "virNodeGetInfo"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_SUPPORT")
    void takesNoErrorOfAnotherKindForAMissingFunction(Kind kind) {
        assertThat(NoFunction.of(reported(kind, SENTENCE + "virNodeGetInfo"))).isEmpty();
    }

    @Test
    void takesNoOtherSentenceForAMissingFunction() {
        assertThat(NoFunction.of(reported(Kind.NO_SUPPORT, "this is not supported")))
                .isEmpty();
    }

    @Test
    void namesTheParameterAndTheFunctionOfAnInvalidNumber() {
        assertThat(InvalidNumber.besidesAll("cpuNum", "virF"))
                .hasMessage("cpuNum in virF only accepts -1 as a negative value")
                .returns(Kind.INVALID_ARGUMENT, VircapsException::kind);
        assertThat(InvalidNumber.negative("cell", "virF")).hasMessage("cell in virF must be zero or greater");
        assertThat(InvalidNumber.zero("npages", "virF")).hasMessage("npages in virF must not be zero");
    }

    @Test
    void namesTheConnectionThatIsClosed() {
        assertThat(new Closed("qemu:///system"))
                .hasMessage("qemu:///system: the connection is closed")
                .returns(Kind.INVALID_CONNECTION, VircapsException::kind);
    }

    @Test
    void refusesADaemonForAHostDirectory() {
        assertThat(NoDriver.directoryAndDaemon(ConnectionUri.parse("qemu+unix:///system")))
                .hasMessage("qemu+unix:///system: a daemon does not answer from a host directory")
                .returns(Kind.NO_CONNECT, VircapsException::kind);
    }
}
