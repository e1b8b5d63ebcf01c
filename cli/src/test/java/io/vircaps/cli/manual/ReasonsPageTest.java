package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsPageTest {
    private final String page = ReasonsPage.text();

    @Test
    void hasAChapterOfEachModule() {
        assertThat(page).startsWith("# Reasons\n\n").contains("\n## Module `host`\n", "\n## Module `driver-qemu`\n");
    }

    @Test
    void statesElementExpectationAndRemedyOfAReason() {
        assertThat(page).containsPattern("""

                        ### KVM_NOT_PERMITTED

                        .+

                        - element: `?.+
                        - expected: .+
                        - remedy: .+
                        """);
    }

    @Test
    void endsWithOneLineEnd() {
        assertThat(page).endsWith("\n").doesNotEndWith("\n\n");
    }
}
