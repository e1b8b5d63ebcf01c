package io.vircaps.daemon.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandOptionsTest {
    @Test
    void haveValues() {
        CommandOptions options = CommandOptions.parse("-f", "/etc/x", "-l", "--dialect", "9.0.0");
        assertThat(options.path("config")).contains(Path.of("/etc/x"));
        assertThat(options.value("dialect")).contains("9.0.0");
        assertThat(options.has("listen")).isTrue();
        assertThat(options.has("inherited")).isFalse();
        assertThat(options.value("host")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nix", "--socket", "word"})
    void refuseWhatIsNotAnOption(String argument) {
        assertThatThrownBy(() -> CommandOptions.parse(argument))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("command line: wrong value: expected ");
    }

    @Test
    void areAllInTheHelp() {
        for (String name : new String[] {
            "config",
            "socket",
            "inherited",
            "listen",
            "host",
            "dialect",
            "cpu-map",
            "no-cache",
            "log-level",
            "metrics-port",
            "secret",
            "help",
            "version"
        }) {
            assertThat(CommandOptions.HELP).contains("--" + name);
        }
        assertThat(CommandOptions.HELP.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
