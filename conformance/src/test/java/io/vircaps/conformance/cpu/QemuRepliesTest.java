package io.vircaps.conformance.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.X86Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

class QemuRepliesTest {
    private static final String EXPANSION = """
            {
              "return": {"model": {"name": "base", "props": {
                "sse": true, "avx": false, "hv-spinlocks": -1, "memory": "/x", "family": 6, "stepping": 3,
                "vendor": "GenuineIntel", "model": 60}}},
              "id": "model-expansion"
            }
            """;
    private static final String DEFINITIONS = """

            {
              "return": [
                {"typename": "a", "unavailable-features": ["pclmulqdq"], "static": false, "name": "n270"},
                {"name": "486"}
              ],
              "id": "definitions"
            }
            """;

    @Test
    void readsTheHostsModel() {
        QemuReplies replies = QemuReplies.read(EXPANSION);

        assertThat(replies.host().features()).containsExactly("sse");
        assertThat(replies.host().vendor()).contains("GenuineIntel");
        assertThat(replies.host().signature()).isEqualTo(new X86Signature(6, 60, 3));
        assertThat(replies.models()).isEmpty();
    }

    @Test
    void readsTheModelsThatAreOffered() {
        QemuReplies replies = QemuReplies.read(EXPANSION + DEFINITIONS);

        assertThat(replies.models().orElseThrow().missing("n270")).contains(List.of("pclmuldq"));
        assertThat(replies.models().orElseThrow().missing("486")).contains(List.of());
        assertThat(replies.models().orElseThrow().missing("Conroe")).isEmpty();
    }
}
