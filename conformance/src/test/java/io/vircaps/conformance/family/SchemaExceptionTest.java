package io.vircaps.conformance.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaExceptionTest {
    private static final SchemaException DOT =
            new SchemaException("<feature name='a.1'/>", "attribute \"name\"", "a dot");

    @Test
    void coversItsViolationOfItsLine() {
        assertThat(DOT.covers("      <feature name='a.1'/>", "value of attribute \"name\" is invalid"))
                .isTrue();
    }

    @Test
    void coversNoOtherViolationOfItsLine() {
        assertThat(DOT.covers("<feature name='a.1'/>", "element \"feature\" not allowed here"))
                .isFalse();
    }

    @Test
    void coversNoOtherLine() {
        assertThat(DOT.covers("<feature name='a.2'/>", "value of attribute \"name\" is invalid"))
                .isFalse();
    }

    @Test
    void someAreListed() {
        assertThat(SchemaException.listed()).extracting(SchemaException::reason).doesNotContain("");
    }
}
