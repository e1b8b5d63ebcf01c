package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.AuthMessages.SaslStartArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrException;
import io.vircaps.rpc.xdr.XdrReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class AuthMessagesTest extends AbstractCodecTest {
    @Override
    Stream<Arguments> payloads() {
        ByteString data = ByteString.of((byte) 'd', (byte) -1);
        return Stream.of(
                row(Procedures.AUTH_LIST.result(), List.of(AuthType.NONE), "00000001 00000000"), // captured
                row(
                        Procedures.AUTH_LIST.result(),
                        List.of(AuthType.POLKIT, AuthType.SASL),
                        "00000002 00000002 00000001"),
                row(
                        Procedures.AUTH_SASL_START.arguments(),
                        new SaslStartArgs("m", Optional.of(data)),
                        text('m') + "00000000 00000002 00000064 ffffffff"),
                row(Procedures.AUTH_SASL_STEP.arguments(), new SaslStepArgs(Optional.empty()), "00000001 00000000"),
                row(
                        Procedures.AUTH_SASL_STEP.result(),
                        new SaslStepRet(true, Optional.of(ByteString.of())),
                        "00000001 00000000 00000000"),
                row(
                        Procedures.AUTH_SASL_START.result(),
                        new SaslStepRet(false, Optional.empty()),
                        "00000000 00000001 00000000"),
                row(Procedures.AUTH_POLKIT.result(), true, "00000001"));
    }

    @Test
    void refusesAnUnknownMethod() {
        XdrReader in = XdrReader.of((byte) 0, (byte) 0, (byte) 0, (byte) 3);
        assertThatThrownBy(() -> AuthType.CODEC.read(in))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("a number from 0 to 2, found '3'");
    }
}
