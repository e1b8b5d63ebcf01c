package io.vircaps.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    private final Occurrences occurrences = new Occurrences();

    @Test
    void countsEachNameForItself() {
        assertThat(Stream.of("a", "a", "b", "a", "b", "c", "a").map(occurrences::add))
                .containsExactly(1, 2, 1, 3, 2, 1, 4);
    }

    @Test
    void forgetsAll() {
        occurrences.add("a");
        occurrences.add("b");
        occurrences.clear();
        assertThat(occurrences.add("a")).isEqualTo(1);
        assertThat(occurrences.add("b")).isEqualTo(1);
        occurrences.clear();
        assertThat(occurrences.add("b")).isEqualTo(1);
    }

    @Test
    void countsManyNames() {
        for (int round = 1; round <= 3; round++) {
            for (int name = 0; name < 100; name++) {
                assertThat(occurrences.add("n" + name)).isEqualTo(round);
            }
        }
        occurrences.clear();
        for (int name = 0; name < 100; name++) {
            assertThat(occurrences.add("n" + name)).isEqualTo(1);
        }
    }
}
