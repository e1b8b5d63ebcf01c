package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsPriorityTest {
    @ParameterizedTest
    @CsvSource({
        "NORMAL, TLSv1.3 TLSv1.2",
        "NORMAL:-VERS-SSL3.0:-VERS-TLS1.0, TLSv1.3 TLSv1.2",
        "NORMAL:-VERS-TLS1.3, TLSv1.2",
        "NORMAL:!VERS-TLS1.2, TLSv1.3",
        "NORMAL:-VERS-ALL:+VERS-TLS1.2, TLSv1.2",
        "NORMAL:-VERS-TLS-ALL:+VERS-TLS1.2:+VERS-TLS1.3, TLSv1.2 TLSv1.3",
        "NORMAL:+VERS-TLS1.3, TLSv1.2 TLSv1.3"
    })
    void choosesVersions(String priority, String versions) {
        assertThat(String.join(" ", TlsPriority.parse(priority).versions())).isEqualTo(versions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SECURE256",
                "@LIBVIRT,SYSTEM",
                "NORMAL:",
                "NORMAL:+AES-256-GCM",
                "NORMAL:%SERVER_PRECEDENCE",
                "NORMAL:VERS-TLS1.2",
                "NORMAL:+VERS-TLS1.0",
                "NORMAL:-VERS-ALL"
            })
    void refusesWhatJavaCannotHeed(String priority) {
        assertThatThrownBy(() -> TlsPriority.parse(priority))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessageContaining("found '" + priority + "'");
    }
}
