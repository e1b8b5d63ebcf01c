package io.vircaps.conformance.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.conformance.qemu.Replies.Exchange;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private static final String NEGOTIATION = """
            {
              "execute": "qmp_capabilities",
              "id": "libvirt-1"
            }

            {
              "return": {
              },
              "id": "libvirt-1"
            }
            """;
    private static final String KVM = """
            {
              "execute": "query-kvm",
              "id": "libvirt-2"
            }

            {
              "return": { "enabled": true }
            }
            """;

    @Test
    void pairsCommandsWithAnswers() throws IOException {
        assertThat(Replies.parse(NEGOTIATION + "\n" + KVM, "x").runs().getFirst())
                .containsExactly(
                        new Exchange(
                                "qmp_capabilities",
                                "{\"execute\": \"qmp_capabilities\",\"id\": \"libvirt-1\"}",
                                "{\"return\": {},\"id\": \"libvirt-1\"}"),
                        new Exchange(
                                "query-kvm",
                                "{\"execute\": \"query-kvm\",\"id\": \"libvirt-2\"}",
                                "{\"return\": { \"enabled\": true }}"));
    }

    @Test
    void startsARunWithEachNegotiation() throws IOException {
        assertThat(Replies.parse(NEGOTIATION + "\n" + KVM + "\n\n" + NEGOTIATION, "x")
                        .runs())
                .hasSize(2);
    }

    @Test
    void refusesACommandWithoutAnswer() {
        assertThatThrownBy(() -> Replies.parse(NEGOTIATION + "\n{\n \"execute\": \"stop\"\n}\n", "some.replies"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("some.replies");
    }
}
