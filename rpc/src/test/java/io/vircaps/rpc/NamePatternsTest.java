package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {
    @ParameterizedTest
    @CsvSource({
        "fre?, fred, true",
        "fre?, fre, false",
        "*CN=client1, 'C=GB,CN=client1', true",
        "*CN=client1, 'C=GB,CN=client12', false",
        "a.b, axb, false",
        "*, anything, true"
    })
    void matchAsInGlib(String pattern, String name, boolean matches) {
        assertThat(new NamePatterns(List.of(pattern)).include(name)).isEqualTo(matches);
    }

    @Test
    void matchNothingIfThereAreNone() {
        assertThat(new NamePatterns(List.of()).include("fred")).isFalse();
        assertThat(NamePatterns.ALL.include("fred")).isTrue();
    }
}
