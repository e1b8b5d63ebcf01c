package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.Machine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestArchXmlTest {
    private static final Codec<GuestArch> ARCH = new Codec<>(GuestArchXml::read, GuestArchXml::write);

    private static final String NEWEST = """
            <arch name='i686'>
              <wordsize>32</wordsize>
              <emulator>/usr/bin/qemu-system-i386</emulator>
              <loader>/usr/share/firmware.bin</loader>
              <machine>q35</machine>
              <machine>pc</machine>
              <domain type='qemu'/>
              <domain type='hvf'/>
              <domain type='kvm'/>
            </arch>
            """;

    @Test
    void readsEveryPart() {
        assertThat(ARCH.read(NEWEST))
                .isEqualTo(new GuestArch(
                        Arch.I686,
                        32,
                        Optional.of("/usr/bin/qemu-system-i386"),
                        Optional.of("/usr/share/firmware.bin"),
                        List.of(Machine.of("q35"), Machine.of("pc")),
                        List.of(
                                Domain.of(DomainType.QEMU),
                                Domain.of(new DomainType("hvf")),
                                Domain.of(DomainType.KVM)),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(ARCH.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(ARCH.rewritten("<arch name='a'><wordsize>0</wordsize></arch>", Codec.NEWEST))
                .isEqualTo("<arch name='a'>\n  <wordsize>0</wordsize>\n</arch>\n");
    }

    @Test
    void writesTheFirstDomainBeforeTheMachinesInTheOldestShape() {
        assertThat(ARCH.rewritten(NEWEST, "0.2.1")).isEqualTo("""
                <arch name="i686">
                  <wordsize>32</wordsize>
                  <emulator>/usr/bin/qemu-system-i386</emulator>
                  <loader>/usr/share/firmware.bin</loader>
                  <domain type="qemu"/>
                  <machine>q35</machine>
                  <machine>pc</machine>
                  <domain type="kvm"/>
                </arch>
                """);
        assertThat(ARCH.rewritten("<arch name='a'><wordsize>0</wordsize><machine>b</machine></arch>", "0.2.1"))
                .isEqualTo("<arch name=\"a\">\n  <wordsize>0</wordsize>\n  <machine>b</machine>\n</arch>\n");
    }

    @Test
    void writesDomainTypeHvfFromItsReleaseOn() {
        assertThat(ARCH.rewritten(NEWEST, "8.0.0")).isEqualTo(NEWEST.replace("  <domain type='hvf'/>\n", ""));
        assertThat(ARCH.rewritten(NEWEST, "8.1.0")).isEqualTo(NEWEST);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <arch name='i686' abi='x'>
                  <wordsize unit='bit'>32</wordsize>
                  <emulator version='9'>e</emulator>
                  <firmware/>
                  <loader secure='no'>l</loader>
                  <domain type='kvm'/>
                </arch>
                """;
        assertThat(ARCH.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <arch/>|column 1, /x/arch: no attribute name
                    <arch name='a'></arch>|column 16, /x/arch: no element wordsize
                    <arch name='a'><wordsize>big</wordsize></arch>|column 29, /x/arch/wordsize: wrong value: expected a number from 0 to 2147483647, found 'big'
                    <arch name='a'><wordsize>2147483648</wordsize></arch>|column 36, /x/arch/wordsize: wrong value: expected a number from 0 to 2147483647, found '2147483648'
                    """)
    void namesThePlaceOfWhatIsWrong(String element, String message) {
        assertThat(ARCH.refusal(element)).isEqualTo("line 2, " + message);
    }

    @Test
    void refusesIfStrictWhatNoReleaseWrites() {
        String arch = "<arch name='a'><wordsize>32</wordsize>";
        assertThat(ARCH.strictRefusal(arch + "</arch>")).endsWith("/x/arch: no element domain");
        assertThat(ARCH.strictRefusal(arch + "<emulator/></arch>")).endsWith("/x/arch/emulator: no text");
        assertThat(ARCH.strictRefusal(arch + "<loader/></arch>")).endsWith("/x/arch/loader: no text");
        assertThat(ARCH.strictRefusal("<arch name='a'><wordsize unit='bit'>32</wordsize></arch>"))
                .endsWith("/x/arch/wordsize/@unit: unknown attribute");
        assertThat(ARCH.readStrictly(NEWEST)).isEqualTo(ARCH.read(NEWEST));
    }
}
