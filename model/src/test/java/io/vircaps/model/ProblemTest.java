package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem BARE = Problem.of(Kind.XML_ERROR, "wrong value");

    @Test
    void describesWhatIsKnownInOneSentence() {
        assertThat(BARE.sentence()).isEqualTo("wrong value");
        assertThat(BARE.at("file:3").sentence()).isEqualTo("file:3: wrong value");
        assertThat(BARE.expected("a number", "x").at("file:3").sentence())
                .isEqualTo("file:3: wrong value: expected a number, found 'x'");
    }

    @Test
    void endsWithTheRemedyWhereverThatIsSet() {
        assertThat(BARE.remedy("do that").at("file:3").expected("a number", "x").sentence())
                .isEqualTo("file:3: wrong value: expected a number, found 'x'; do that");
        assertThat(BARE.at("file:3").remedy("do that").clause()).isEqualTo("wrong value; do that");
    }
}
