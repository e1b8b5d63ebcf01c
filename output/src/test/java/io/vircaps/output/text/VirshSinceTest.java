package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirshSinceTest {
    @ParameterizedTest
    @CsvSource({"0.7.1, true", "7.0.0, true", "9.0.0, true", "11.3.0, false", "12.9.0, false"})
    void endsADocumentWithAnEmptyLineInOlderReleases(String dialect, boolean empty) {
        assertThat(VirshSince.printed("<a/>\n", Dialect.parse(dialect))).isEqualTo(empty ? "<a/>\n\n" : "<a/>\n");
    }
}
