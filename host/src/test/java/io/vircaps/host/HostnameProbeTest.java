package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostnameProbeTest {
    @ParameterizedTest
    @CsvSource({
        "host.example, 127.0.1.1 other.example host.example, host.example",
        "localhost, 127.0.0.1 box.example localhost, localhost",
        "box, '', box",
        "box, 127.0.1.1 box.example box, box.example",
        "box, 127.0.1.1 box box.example, box",
        "box, 127.0.0.1 localhost box, box",
        "box, 127.0.1.1 box.example # box, box",
        "box, # 127.0.1.1 box.example box, box",
        "127.0.1.1, 127.0.1.1 box.example box, 127.0.1.1",
    })
    void completesANameWithoutADot(String kernel, String hosts, String stated) {
        HostSource host =
                HostSource.of(Map.of("proc/sys/kernel/hostname", kernel + "\n", "etc/hosts", hosts + "\n"), Map.of());

        assertThat(HostnameProbe.probe(host)).isEqualTo(stated);
    }

    @Test
    void takesTheFirstLineThatNamesTheHost() {
        HostSource host = HostSource.of(
                Map.of(
                        "proc/sys/kernel/hostname", "box\n",
                        "etc/hosts", "\n127.0.0.1\tlocalhost\n::1\tbox.six  box\n127.0.1.1 box.four box\n"),
                Map.of());

        assertThat(HostnameProbe.probe(host)).isEqualTo("box.six");
    }

    @Test
    void isLocalhostWithoutANameOfTheKernel() {
        assertThat(HostnameProbe.probe(HostSource.of(Map.of(), Map.of()))).isEqualTo("localhost");
    }
}
