package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class ScramSecretTest {
    @Test
    void isThatOfTheExampleInTheStandard() {
        // RFC 7677 section 3
        ScramSecret secret = ScramSecret.of(
                SaslMechanism.SCRAM_SHA_256, "pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
        assertThat(secret.toString())
                .isEqualTo("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                        + ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    }

    @Test
    void parsesItsOwnText() {
        ScramSecret secret = ScramSecret.of(SaslMechanism.SCRAM_SHA_512, "pencil");
        assertThat(ScramSecret.parse(secret.toString())).isEqualTo(secret);
    }
}
