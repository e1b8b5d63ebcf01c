package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorNumberTest {
    @ParameterizedTest
    @EnumSource
    void isDifferentForEachKind(Kind kind) {
        assertThat(ErrorNumber.kind(ErrorNumber.of(kind))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "INTERNAL_ERROR, 1",
        "NO_SUPPORT, 3",
        "NO_CONNECT, 5",
        "INVALID_CONNECTION, 6",
        "INVALID_ARGUMENT, 8",
        "OPERATION_FAILED, 9",
        "XML_ERROR, 27",
        "CONF_SYNTAX, 33",
        "SYSTEM_ERROR, 38",
        "RPC, 39",
        "AUTH_FAILED, 45",
        "OPERATION_INVALID, 55",
        "CONFIG_UNSUPPORTED, 67",
        "OPERATION_TIMEOUT, 68",
        "CPU_INCOMPATIBLE, 91"
    })
    void isThatOfLibvirt(Kind kind, int number) {
        assertThat(ErrorNumber.of(kind)).isEqualTo(number);
    }

    @Test
    void isAFailedOperationIfUnknown() {
        assertThat(ErrorNumber.kind(999)).isEqualTo(Kind.OPERATION_FAILED);
    }
}
