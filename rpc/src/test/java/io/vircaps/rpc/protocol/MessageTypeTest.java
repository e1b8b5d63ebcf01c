package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTypeTest {
    @Test
    void hasTheNumbersOfTheProtocolFile() {
        assertThat(MessageType.values())
                .extracting(type -> type.name() + " " + type.number())
                .containsExactly(
                        "CALL 0",
                        "REPLY 1",
                        "MESSAGE 2",
                        "STREAM 3",
                        "CALL_WITH_FDS 4",
                        "REPLY_WITH_FDS 5",
                        "STREAM_HOLE 6");
    }
}
