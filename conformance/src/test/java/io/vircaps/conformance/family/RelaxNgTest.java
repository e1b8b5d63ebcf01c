package io.vircaps.conformance.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelaxNgTest {
    private static final String SCHEMA = """
            <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"
                datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
              <attribute name="id"><data type="unsignedInt"/></attribute>
            </element>
            """;

    @TempDir
    private Path directory;

    @Test
    void hasNothingAgainstAValidDocument() throws IOException {
        assertThat(schema().violations("<a id='7'/>")).isEmpty();
    }

    @Test
    void namesLineAndReason() throws IOException {
        assertThat(schema().violations("\n<a id='x'/>"))
                .singleElement()
                .asString()
                .startsWith("line 2: ")
                .contains("\"id\"");
    }

    @Test
    void rejectsWhatIsNoXml() throws IOException {
        assertThat(schema().violations("<a id='7'>")).isNotEmpty();
    }

    @Test
    void refusesABrokenSchema() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.rng"), "<element/>");

        assertThatThrownBy(() -> new RelaxNg(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.rng");
    }

    private RelaxNg schema() throws IOException {
        return new RelaxNg(Files.writeString(directory.resolve("a.rng"), SCHEMA));
    }
}
