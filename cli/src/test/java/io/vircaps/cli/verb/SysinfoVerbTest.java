package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SysinfoVerbTest {
    @TempDir
    private Path directory;

    @Test
    void printsTheDocumentOfTheTestEngine() {
        assertThat(Call.line("-c test:///default sysinfo")).isEqualTo(new Call(0, """
                <sysinfo type='smbios'>
                  <bios>
                    <entry name='vendor'>LENOVO</entry>
                    <entry name='version'>G4ETA1WW (2.61 )</entry>
                    <entry name='date'>05/07/2014</entry>
                    <entry name='release'>2.61</entry>
                  </bios>
                </sysinfo>

                """, ""));
    }

    @Test
    void printsTheTablesAsJson() {
        assertThat(Call.line("-c test:///default --output json sysinfo").out())
                .startsWith("{\n  \"bios\": [\n    {\n      \"vendor\": \"LENOVO\",\n")
                .endsWith("  ]\n}\n");
    }

    @Test
    void namesWhatFailedWhereThereIsNoSmbios() throws IOException {
        assertThat(CountersHost.in(directory).error("sysinfo")).isEqualTo("error: failed to get sysinfo");
    }
}
