package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandArgumentTest {
    @Test
    void writesItselfAsASynopsis() {
        assertThat(CommandArgument.required("FILE", "FILE", "").synopsis()).isEqualTo("FILE");
        assertThat(CommandArgument.optional("TYPE", "", "").synopsis()).isEqualTo("[TYPE]");
        assertThat(CommandArgument.required("FILE", "FILE", "").repeated().synopsis())
                .isEqualTo("FILE...");
        assertThat(CommandArgument.optional("GUEST", "", "").repeated().synopsis())
                .isEqualTo("[GUEST...]");
    }

    @Test
    void keepsAllElseWhereItIsRepeated() {
        CommandArgument once = CommandArgument.optional("GUEST", "kvm", "a guest");

        assertThat(once.several()).isFalse();
        assertThat(once.repeated()).isEqualTo(new CommandArgument("GUEST", false, true, "kvm", "a guest"));
    }

    @ParameterizedTest
    @CsvSource({"FILE, true", "DIR, true", "clear, false", "'', false"})
    void isAFileIfItIsCompletedAsOne(String choices, boolean isFile) {
        assertThat(CommandArgument.required("X", choices, "").isFile()).isEqualTo(isFile);
    }
}
