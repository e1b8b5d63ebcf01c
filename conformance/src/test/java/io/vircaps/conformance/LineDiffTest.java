package io.vircaps.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void equalTextsHaveNone() {
        assertThat(LineDiff.of("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void showsTheChangedLineAmongThreeOfContext() {
        assertThat(LineDiff.of("1\n2\n3\n4\nx\n6\n7\n8\n9\n", "1\n2\n3\n4\ny\n6\n7\n8\n9\n"))
                .hasValue("@@ line 5 @@\n 2\n 3\n 4\n-x\n+y\n 6\n 7\n 8\n");
    }

    @Test
    void keepsLinesThatBothHaveBetweenTwoChanges() {
        assertThat(LineDiff.of("a\nsame\nb\n", "c\nsame\nd\n")).hasValue("@@ line 1 @@\n-a\n+c\n same\n-b\n+d\n");
    }

    @Test
    void showsAMissingLineEnd() {
        assertThat(LineDiff.of("a\n", "a")).hasValue("@@ line 2 @@\n a\n+\\ no line end\n");
    }

    @Test
    void comparesWithNothing() {
        assertThat(LineDiff.of("a\n", "")).hasValue("@@ line 1 @@\n-a\n");
    }
}
