package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import org.junit.jupiter.api.Test;

class InvalidDocumentExceptionTest {
    private static final XmlPosition POSITION = new XmlPosition(3, 5, "/cpu");

    @Test
    void statesThePlaceAndWhatIsWrong() {
        InvalidDocumentException error = new InvalidDocumentException("no attribute id", POSITION);
        assertThat(error).hasMessage("line 3, column 5, /cpu: no attribute id");
        assertThat(error.kind()).isEqualTo(Kind.XML_ERROR);
        assertThat(error.position()).isEqualTo(POSITION);
    }

    @Test
    void statesTheExpectedAndTheFoundValue() {
        Problem problem = new InvalidDocumentException("wrong value", "yes or no", "maybe", POSITION).problem();
        assertThat(problem.kind()).isEqualTo(Kind.XML_ERROR);
        assertThat(problem.what()).isEqualTo("wrong value");
        assertThat(problem.expected()).contains("yes or no");
        assertThat(problem.found()).contains("maybe");
    }

    @Test
    void showsEightyCharactersOfTheFoundValue() {
        String eighty = "a".repeat(80);
        assertThat(new InvalidDocumentException("w", "e", eighty, POSITION)
                        .problem()
                        .found())
                .contains(eighty);
        assertThat(new InvalidDocumentException("w", "e", eighty + "b", POSITION)
                        .problem()
                        .found())
                .contains(eighty + "…");
    }
}
