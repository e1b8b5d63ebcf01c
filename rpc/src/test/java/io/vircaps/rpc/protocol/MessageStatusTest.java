package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageStatusTest {
    @Test
    void hasTheNumbersOfTheProtocolFile() {
        assertThat(MessageStatus.values())
                .extracting(status -> status.name() + " " + status.number())
                .containsExactly("OK 0", "ERROR 1", "CONTINUE 2");
    }
}
