package io.vircaps.daemon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SetupExceptionTest {
    @Test
    void namesTheOption() {
        assertThat(SetupException.option("log_level", "from 1 to 4", "5"))
                .hasMessage("log_level: wrong value: expected from 1 to 4, found '5'")
                .extracting(SetupException::kind)
                .isEqualTo(Kind.INVALID_ARGUMENT);
        assertThatThrownBy(() -> SetupException.path("--host", "/\0"))
                .hasMessageStartingWith("--host: wrong value: expected a path");
        assertThat(SetupException.path("--host", "/a")).isEqualTo(Path.of("/a"));
    }

    @Test
    void namesTheListener() {
        assertThat(SetupException.listener("host:1", new UnresolvedAddressException()))
                .hasMessage("host:1: cannot listen: unknown address");
        assertThat(SetupException.listener("/s", "not a socket")).hasMessage("/s: not a socket");
    }

    @Test
    void namesTheFile() {
        assertThat(SetupException.file(Path.of("/f"), new MalformedInputException(1)))
                .hasMessage("/f: cannot be read: it is not UTF-8");
        assertThat(SetupException.file(Path.of("/f"), new NoSuchFileException("/f")))
                .hasMessageStartingWith("/f: cannot be read: ");
    }
}
