package io.vircaps.kernel.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceProgramsTest {
    @ParameterizedTest
    @CsvSource({"yes, true", "no, false"})
    void isReadFromAHostDirectory(String recorded, boolean told) {
        assertThat(DevicePrograms.reported(HostSource.of(Map.of(), Map.of("cgroup2.device-programs", recorded))))
                .contains(told);
    }

    @Test
    void isUnknownWhereAHostDirectoryDoesNotRecordIt() {
        assertThat(DevicePrograms.reported(HostSource.of(Map.of(), Map.of()))).isEmpty();
    }
}
