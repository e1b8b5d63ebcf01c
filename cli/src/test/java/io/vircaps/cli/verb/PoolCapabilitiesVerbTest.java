package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.testkit.Fixtures;
import org.junit.jupiter.api.Test;

class PoolCapabilitiesVerbTest {
    @Test
    void printsTheDocumentAndAnEmptyLine() {
        String host = Fixtures.host("x86_64-1s2c1t").toString();
        Call call = Call.of("--host", host, "pool-capabilities");

        assertThat(call.out())
                .startsWith("<storagepoolCapabilities>\n  <pool type='dir' supported='yes'>\n")
                .endsWith("</storagepoolCapabilities>\n\n\n");
        assertThat(call.status()).isZero();
    }

    @Test
    void namesWhatFailedWhereThereIsNoStorage() {
        assertThat(Call.line("-c test:///default pool-capabilities"))
                .isEqualTo(new Call(
                        1,
                        "\n",
                        "error: failed to get storage pool capabilities\nerror: this function is not supported by the"
                                + " connection driver: virConnectGetStoragePoolCapabilities\n"));
    }

    @Test
    void hasNoJson() {
        assertThat(Call.line("-c test:///default pool-capabilities --output json"))
                .isEqualTo(new Call(1, "", "error: command 'pool-capabilities' has no output as json\n"));
    }
}
