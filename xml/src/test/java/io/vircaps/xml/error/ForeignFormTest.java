package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFormTest {
    private static Optional<String> of(String input) {
        return ForeignForm.of(input.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({
        "1F 8B, gzip, gunzip",
        "FD 37 7A 58 5A, xz, unxz",
        "28 B5 2F FD, zstd, unzstd",
        "42 5A 68, bzip2, bunzip2",
        "50 4B 03 04, zip, unzip"
    })
    void namesTheFormatOfAPackedFile(String start, String format, String command) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(start);
        assertThat(ForeignForm.of(bytes))
                .contains("the file is packed with " + format + ": unpack it first, " + command + " FILE");
        assertThat(ForeignForm.of(Arrays.copyOf(bytes, bytes.length - 1)).filter(clause -> clause.contains(format)))
                .isEmpty();
    }

    @Test
    void namesTheByteOrderOfUtf16WithoutMark() {
        assertThat(ForeignForm.of("<cpu/>".getBytes(StandardCharsets.UTF_16LE)))
                .contains("the file is in UTF-16LE without a mark: iconv -f UTF-16LE -t UTF-8 FILE");
        assertThat(ForeignForm.of("<cpu/>".getBytes(StandardCharsets.UTF_16BE)))
                .contains("the file is in UTF-16BE without a mark: iconv -f UTF-16BE -t UTF-8 FILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|the file is empty",
                " \\n\\n|the file holds nothing but white space",
                "\0\0|the file holds nothing but zero bytes",
                "{\"host\": {}}|the file is JSON, not XML: get the document as XML",
                "{}|the file is JSON, not XML: get the document as XML",
                "[{\"a\": 1}]|the file is JSON, not XML: get the document as XML",
                "[ ]|the file is JSON, not XML: get the document as XML",
                "[[1]]|the file is JSON, not XML: get the document as XML",
                "{\"xml\": \"<capabilities/>\"}|the file is JSON, not XML: it holds a document as a string, take that out"
                        + " with jq -r",
                "<!doctype  HTML><html/>|the file is an HTML page, not a document of libvirt",
                " <html>|the file is an HTML page, not a document of libvirt",
                "&lt;Capabilities&gt;|the markup is escaped as in the source of a web page: turn &lt; into < and so on",
                "&lt;cpu&gt;|the markup is escaped as in the source of a web page: turn &lt; into < and so on"
            })
    void namesAnotherFormOfText(String input, String clause) {
        assertThat(of(input.replace("\\n", "\n"))).contains(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<capabilities/>",
                "text",
                "{text",
                "[text]",
                "<htmlx/>",
                "<!doctype capabilities>",
                "&lt;domain&gt;",
                "<a>&lt;cpu</a>",
                "a\0"
            })
    void knowsNothingOfOtherText(String input) {
        assertThat(of(input)).isEmpty();
    }
}
