package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.InvalidNumber;
import io.vircaps.connect.ConnectionException.NoDriver;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import org.junit.jupiter.api.Test;

class ConnectionExceptionTest {
    private static final String SENTENCE = "this function is not supported by the connection driver: ";

    @Test
    void namesTheMissingFunctionAsLibvirtDoes() {
        NoFunction missing = new NoFunction("virNodeGetInfo");

        assertThat(missing).hasMessage(SENTENCE + "virNodeGetInfo");
        assertThat(missing.kind()).isEqualTo(Kind.NO_SUPPORT);
    }

    @Test
    void keepsTheSentenceOfADaemon() {
        NoFunction missing = NoFunction.reported("diese Funktion wird nicht unterstützt: virNodeGetInfo");

        assertThat(missing).hasMessage("diese Funktion wird nicht unterstützt: virNodeGetInfo");
        assertThat(missing.kind()).isEqualTo(Kind.NO_SUPPORT);
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
                .hasMessage("qemu+unix:///system: a daemon cannot be used with a host directory")
                .returns(Kind.NO_CONNECT, VircapsException::kind);
    }
}
