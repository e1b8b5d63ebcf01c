package io.vircaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.DialectRow.Entry;
import org.junit.jupiter.api.Test;

class DialectRowTest {
    @Test
    void statesAFirstRelease() {
        Entry entry = Entry.of("element `<iommu>`", 4, 5, 0);

        assertThat(entry.subject()).isEqualTo("element `<iommu>`");
        assertThat(entry.since()).isEqualTo(new Dialect(4, 5, 0));
        assertThat(entry.last()).isEmpty();
        assertThat(entry.isApproximate()).isFalse();
    }

    @Test
    void statesALastRelease() {
        Entry entry = Entry.always("driver for xend").approximate().until(4, 2, 0);

        assertThat(entry.since()).isEqualTo(Dialect.OLDEST);
        assertThat(entry.last()).hasValue(new Dialect(4, 2, 0));
        assertThat(entry.isApproximate()).isTrue();
    }

    @Test
    void keepsTheLastReleaseOfAnApproximateFirstOne() {
        assertThat(Entry.of("x", 1, 0, 0).until(2, 0, 0).approximate())
                .isEqualTo(Entry.of("x", 1, 0, 0).approximate().until(2, 0, 0));
    }

    @Test
    void takesItsFirstReleaseFromItsEntry() {
        assertThat(ModelSince.LOONGARCH64.since()).isEqualTo(new Dialect(10, 2, 0));
        assertThat(ModelSince.LOONGARCH64.remark()).isEmpty();
    }
}
