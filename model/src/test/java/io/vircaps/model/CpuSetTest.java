package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | 0",
                "0-1        | 0-1",
                "0,1        | 0-1",
                "0-3,7      | 0-3,7",
                "7,0-3      | 0-3,7",
                "0-3,2-5,6  | 0-6",
                "5-5        | 5",
                "007        | 7",
                "''         | ''",
                "'  0-3\n'  | 0-3"
            })
    void readsTheKernelsListAndPrintsItAscending(String text, String printed) {
        assertThat(CpuSet.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "0,",
                ",0",
                "-",
                "1-",
                "-1",
                "3-1",
                "0x1",
                "1 2",
                "0-3:1/2",
                "٣",
                "2147483648",
                "99999999999999999999"
            })
    void refusesWhatIsNoList(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CpuSet.parse(text))
                .withMessageContaining("not a CPU set")
                .withMessageContaining(text);
    }

    @Test
    void countsWithoutUnfolding() {
        CpuSet all = CpuSet.parse("0-2147483647");
        assertThat(all.size()).isEqualTo(1L << 31);
        assertThat(all.contains(Integer.MAX_VALUE)).isTrue();
        assertThat(CpuSet.parse("2147483646,2147483647")).hasToString("2147483646-2147483647");
    }

    @Test
    void knowsItsMembers() {
        CpuSet set = CpuSet.of(9, 1, 0, 5, 1);
        assertThat(set).containsExactly(0, 1, 5, 9);
        assertThat(set.stream()).containsExactly(0, 1, 5, 9);
        assertThat(set.size()).isEqualTo(4);
        assertThat(List.of(0, 1, 2, 4, 5, 6, 9, 10).stream().filter(set::contains))
                .containsExactly(0, 1, 5, 9);
        assertThat(CpuSet.empty().contains(0)).isFalse();
        assertThat(CpuSet.empty().isEmpty()).isTrue();
    }

    @Test
    void isAValue() {
        assertThat(CpuSet.of(List.of(3, 2, 1)))
                .isEqualTo(CpuSet.parse("1-3"))
                .hasSameHashCodeAs(CpuSet.parse("1,2,3"))
                .isNotEqualTo(CpuSet.parse("1-2"));
    }
}
