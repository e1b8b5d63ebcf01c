package io.vircaps.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isTheOneTheBuildFilledIn() throws IOException {
        try (InputStream resource = Version.class.getResourceAsStream("version.txt")) {
            assertThat(resource).isNotNull();
            assertThat(Version.text()).isNotBlank().isEqualTo(new String(resource.readAllBytes(), UTF_8).strip());
        }
    }
}
