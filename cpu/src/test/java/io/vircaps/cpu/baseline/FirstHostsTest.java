package io.vircaps.cpu.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstHostsTest {
    private static final FirstHosts ALL = FirstHosts.of("a", 7)
            .merge(FirstHosts.of("b", 3))
            .merge(FirstHosts.of("a", 5))
            .merge(FirstHosts.of("c", 9));

    private static FirstHosts reread(FirstHosts hosts) {
        StateWriter out = new StateWriter("test", 0);
        hosts.write(out);
        return FirstHosts.read(new StateReader(out.toBytes(), "test", 0));
    }

    @Test
    void keepsTheSmallestHostOfEachNameInOrder() {
        assertThat(ALL.entries()).containsExactly(Map.entry("b", 3L), Map.entry("a", 5L), Map.entry("c", 9L));
        assertThat(ALL.names()).containsExactly("b", "a", "c");
        assertThat(ALL.first()).contains("b");
        assertThat(FirstHosts.NONE.first()).isEmpty();
    }

    @Test
    void mergesInAnyOrder() {
        FirstHosts other = FirstHosts.of("c", 1).merge(FirstHosts.of("d", 4));

        assertThat(ALL.merge(other).entries()).isEqualTo(other.merge(ALL).entries());
        assertThat(ALL.merge(other).names()).containsExactly("c", "b", "d", "a");
        assertThat(ALL.merge(FirstHosts.of("a", 6))).isSameAs(ALL);
        assertThat(FirstHosts.of("a", 6).merge(ALL)).isSameAs(ALL);
    }

    @Test
    void selectsTheSmallest() {
        assertThat(ALL.smallest(2).names()).containsExactly("b", "a");
        assertThat(ALL.smallest(3)).isSameAs(ALL);
        assertThat(ALL.smallest(2).merge(FirstHosts.of("d", 4)).smallest(2).names())
                .isEqualTo(ALL.merge(FirstHosts.of("d", 4)).smallest(2).names());
    }

    @Test
    void readsWhatItWrites() {
        assertThat(reread(ALL).entries()).isEqualTo(ALL.entries());
        assertThat(reread(FirstHosts.NONE).entries()).isEmpty();
    }
}
