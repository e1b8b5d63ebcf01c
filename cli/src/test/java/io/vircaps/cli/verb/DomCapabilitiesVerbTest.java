package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import io.vircaps.testkit.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomCapabilitiesVerbTest {
    @Test
    void printsTheDocumentAndAnEmptyLine() {
        assertThat(ToyDriver.call("domcapabilities")).isEqualTo(new Call(0, """
                <domainCapabilities>
                  <path>/toy</path>
                  <domain>few</domain>
                  <machine>any</machine>
                  <arch>s390x</arch>
                  <devices>
                  </devices>
                </domainCapabilities>


                """, ""));
    }

    @Test
    void takesItsOptionsWithoutTheirNamesInVirshsOrder() {
        Call unnamed = ToyDriver.call("domcapabilities kvm /bin/e i686 m");

        assertThat(unnamed.out())
                .contains("<path>/bin/e</path>\n  <domain>kvm</domain>\n  <machine>m</machine>\n  <arch>i686</arch>\n");
        assertThat(ToyDriver.call("domcapabilities --machine m --arch i686 --emulatorbin /bin/e --virttype kvm"))
                .isEqualTo(unnamed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--arch loongarch64|libvirt 9.0.0 does not know loongarch64; 10.2.0 does",
                "--arch or1k|libvirt does not know or1k; it calls it openrisc",
                "--virttype mshv|libvirt does not know mshv; it calls it hyperv, under QEMU since 11.10.0",
            })
    void addsWhereTheNameOfARefusedOptionExists(String option, String fact) {
        String host = Fixtures.host("x86_64-1s2c1t").toString();
        String[] words = option.split(" ", -1);
        Call call = Call.of("--host", host, "domcapabilities", words[0], words[1]);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("error: failed to get emulator capabilities\nerror: ")
                .endsWith("\nerror: " + fact + "\n");
    }

    @Test
    void addsNothingWhereTheEngineHasNoSuchFunction() {
        assertThat(Call.line("-c test:///default domcapabilities --arch loongarch64")
                        .err()
                        .lines())
                .hasSize(2)
                .endsWith("error: this function is not supported by the connection driver:"
                        + " virConnectGetDomainCapabilities");
    }

    @Test
    void hasNoJson() {
        assertThat(Call.line("-c test:///default --output json domcapabilities").err())
                .isEqualTo("error: command 'domcapabilities' has no output as json\n");
    }
}
