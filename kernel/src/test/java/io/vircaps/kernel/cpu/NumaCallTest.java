package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumaCallTest {
    @ParameterizedTest
    @CsvSource({"yes, SUCCEEDED", "ENOSYS, NOT_IMPLEMENTED", "EPERM, NOT_PERMITTED", "not made, NOT_MADE"})
    void isReadFromAHostDirectory(String recorded, NumaCall result) {
        HostSource host = HostSource.of(Map.of(), Map.of("numa.get-mempolicy", recorded));

        assertThat(NumaCall.of(host)).isEqualTo(result);
        assertThat(result.recorded()).isEqualTo(recorded);
    }

    @Test
    void isThatOfAKernelWithoutNumaWhereADirectoryRecordsNeitherNodesNorTheCall() {
        assertThat(NumaCall.of(HostSource.of(Map.of(), Map.of()))).isEqualTo(NumaCall.NOT_IMPLEMENTED);
    }

    @Test
    void succeedsWhereADirectoryShowsNodes() {
        HostSource host = HostSource.of(Map.of("sys/devices/system/node/online", "0\n"), Map.of());

        assertThat(NumaCall.of(host)).isEqualTo(NumaCall.SUCCEEDED);
    }
}
