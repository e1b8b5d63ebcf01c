package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank.CacheControl;
import io.vircaps.model.cache.CacheType;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
    private static final Codec<MemorySize> SCALED = element(in -> {
        MemorySize size = Sizes.readScaled(in);
        in.endNested();
        return size;
    });
    private static final Codec<MemorySize> PAGE = element(in -> {
        MemorySize size = Sizes.readPageSize(in);
        in.endNestedWithoutChildren();
        return size;
    });
    private static final Codec<MemorySize> VALUE = element(Sizes::readValue);

    private static Codec<MemorySize> element(Function<XmlReader, MemorySize> reader) {
        return new Codec<>(reader, (out, size) -> out.empty("size"));
    }

    private static String written(String release, Consumer<XmlWriter> content) {
        Codec<String> size = new Codec<>(in -> "", (out, nothing) -> {
            out.start("s");
            content.accept(out);
            out.end();
        });
        return size.write("", release).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "b, 1",
        "byte, 1",
        "Bytes, 1",
        "k, 1024",
        "KiB, 1024",
        "kb, 1000",
        "m, 1048576",
        "MiB, 1048576",
        "MB, 1000000",
        "GiB, 1073741824",
        "gb, 1000000000",
        "TiB, 1099511627776",
        "PiB, 1125899906842624",
        "EiB, 1152921504606846976",
        "EB, 1000000000000000000"
    })
    void readsEveryUnitOfLibvirt(String unit, long bytes) {
        MemorySize size = MemorySize.ofBytes(3 * bytes);
        assertThat(SCALED.read("<size unit='" + unit + "'>3</size>")).isEqualTo(size);
        assertThat(PAGE.read("<size unit='" + unit + "' size='3'/>")).isEqualTo(size);
        assertThat(VALUE.read("<size value='3' unit='" + unit + "'/>")).isEqualTo(size);
    }

    @Test
    void takesKibibytesWhereNoUnitIsGiven() {
        assertThat(SCALED.read("<size>3</size>")).isEqualTo(MemorySize.ofKibibytes(3));
        assertThat(SCALED.strictRefusal("<size>3</size>")).endsWith("/x/size: no attribute unit");
        assertThat(SCALED.readStrictly("<size unit='KiB'>3</size>")).isEqualTo(MemorySize.ofKibibytes(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "i", "xb", "kx", "kibi", "ki", "bb", "bit", "EiBs"})
    void refusesAnotherUnit(String unit) {
        assertThat(PAGE.refusal("<size unit='" + unit + "' size='1'/>"))
                .isEqualTo("line 2, column 1, /x/size/@unit: wrong value: expected a unit such as KiB, found '" + unit
                        + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kB", "K", "EiB", "bytes"})
    void refusesIfStrictAUnitThatIsNeverWritten(String unit) {
        assertThat(PAGE.strictRefusal("<size unit='" + unit + "' size='1'/>")).endsWith("/x/size: unit " + unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"})
    void takesEveryUnitThatIsWrittenIfStrict(String unit) {
        String element = "<size unit='" + unit + "' size='1'/>";
        assertThat(PAGE.readStrictly(element)).isEqualTo(PAGE.read(element));
    }

    @Test
    void refusesASizeThatIsNoNumberOfBytes() {
        assertThat(VALUE.read("<size value='9007199254740991' unit='KiB'/>"))
                .isEqualTo(MemorySize.ofKibibytes(9007199254740991L));
        assertThat(VALUE.refusal("<size value='9007199254740992' unit='KiB'/>"))
                .isEqualTo("line 2, column 1, /x/size: wrong value: expected a size of less than 2^63 bytes, found"
                        + " '9007199254740992 times 1024'");
        assertThat(VALUE.refusal("<size unit='KiB'/>")).isEqualTo("line 2, column 1, /x/size: no attribute value");
    }

    @Test
    void readsTwoSizesOfOneUnit() {
        Sizes.Scaled sizes = new Sizes.Scaled("first", "second");
        Codec<List<MemorySize>> both = new Codec<>(
                in -> {
                    for (int i = 0; i < in.attributeCount(); i++) {
                        sizes.read(in, i);
                    }
                    List<MemorySize> read =
                            List.of(sizes.required(in), sizes.second(in).orElseThrow());
                    in.endNestedWithoutChildren();
                    return read;
                },
                (out, values) -> out.empty("size"));
        assertThat(both.read("<size second='0' unit='MiB' first='3'/>"))
                .containsExactly(MemorySize.ofKibibytes(3072), MemorySize.ZERO);
    }

    @Test
    void writesKibibytesOrBytesIfTheyAreNotWhole() {
        MemorySize mebibyte = MemorySize.ofKibibytes(1024);
        MemorySize odd = MemorySize.ofBytes(1025);
        assertThat(written(Codec.NEWEST, out -> Sizes.writeScaled(out, mebibyte)))
                .isEqualTo("<s unit='KiB'>1024</s>");
        assertThat(written(Codec.NEWEST, out -> Sizes.writeScaled(out, odd))).isEqualTo("<s unit='B'>1025</s>");
        assertThat(written(Codec.NEWEST, out -> Sizes.writePageSize(out, mebibyte)))
                .isEqualTo("<s unit='KiB' size='1024'/>");
        assertThat(written(Codec.NEWEST, out -> Sizes.writePageSize(out, odd))).isEqualTo("<s unit='B' size='1025'/>");
        assertThat(written(Codec.NEWEST, out -> Sizes.writeValueInKibibytes(out, mebibyte)))
                .isEqualTo("<s value='1024' unit='KiB'/>");
        assertThat(written(Codec.NEWEST, out -> Sizes.writeValueInKibibytes(out, odd)))
                .isEqualTo("<s value='1025' unit='B'/>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    0|<s size='0' unit='B'/>
                    1025|<s size='1025' unit='B'/>
                    1572864|<s size='1536' unit='KiB'/>
                    2097152|<s size='2' unit='MiB'/>
                    3221225472|<s size='3' unit='GiB'/>
                    1099511627776|<s size='1' unit='TiB'/>
                    1125899906842624|<s size='1' unit='PiB'/>
                    1152921504606846976|<s size='1024' unit='PiB'/>
                    """)
    void writesABankInTheLargestUnitThatDividesIt(long bytes, String expected) {
        assertThat(written("4.0.0", out -> Sizes.writeBankSize(out, MemorySize.ofBytes(bytes))))
                .isEqualTo(expected);
    }

    @Test
    void writesABankInKibibytesBeforeRelease400() {
        assertThat(written("3.10.0", out -> Sizes.writeBankSize(out, MemorySize.ofKibibytes(15360))))
                .isEqualTo("<s size='15360' unit='KiB'/>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    4.0.0|3072|0|<s granularity='3' unit='MiB'/>
                    4.0.0|3072|1536|<s granularity='3072' min='1536' unit='KiB'/>
                    4.0.0|768|3072|<s granularity='768' min='3072' unit='KiB'/>
                    4.0.0|1024|2048|<s granularity='1' min='2' unit='MiB'/>
                    3.10.0|3072|0|<s granularity='3072' unit='KiB'/>
                    3.10.0|3072|2048|<s granularity='3072' min='2048' unit='KiB'/>
                    """)
    void writesAControlInTheSmallerOfBothUnits(String release, long granularity, long min, String expected) {
        CacheControl control = new CacheControl(
                MemorySize.ofKibibytes(granularity),
                Optional.of(MemorySize.ofKibibytes(min)),
                CacheType.BOTH,
                1,
                Extras.NONE);
        assertThat(written(release, out -> Sizes.writeControlSizes(out, control)))
                .isEqualTo(expected);
    }

    @Test
    void writesAControlInBytesIfItsMinimumIsNotWholeKibibytes() {
        CacheControl control = new CacheControl(
                MemorySize.ofKibibytes(1), Optional.of(MemorySize.ofBytes(100)), CacheType.BOTH, 1, Extras.NONE);
        assertThat(written("3.10.0", out -> Sizes.writeControlSizes(out, control)))
                .isEqualTo("<s granularity='1024' min='100' unit='B'/>");
    }
}
