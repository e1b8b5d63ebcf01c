package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandOptionTest {
    @Test
    void isASwitchWithoutAnArgument() {
        assertThat(CommandOption.flag("all", "print all"))
                .isEqualTo(new CommandOption(Optional.empty(), "all", Optional.empty(), "", "print all"));
        assertThat(CommandOption.flag("q", "quiet", "be quiet").letter()).contains("q");
    }

    @Test
    void namesItsArgumentAndItsChoices() {
        assertThat(CommandOption.value("output", "FORMAT", "xml json", "print"))
                .isEqualTo(new CommandOption(Optional.empty(), "output", Optional.of("FORMAT"), "xml json", "print"));
        assertThat(CommandOption.value("c", "connect", "URI", "", "the engine"))
                .isEqualTo(new CommandOption(Optional.of("c"), "connect", Optional.of("URI"), "", "the engine"));
    }

    @Test
    void isANumberIfItsArgumentIs() {
        CommandOption number = CommandOption.number("cpu", "the CPU");

        assertThat(number).isEqualTo(CommandOption.value("cpu", "NUMBER", "", "the CPU"));
        assertThat(number.isNumber()).isTrue();
        assertThat(CommandOption.value("arch", "ARCH", "", "").isNumber()).isFalse();
        assertThat(CommandOption.flag("all", "").isNumber()).isFalse();
    }
}
