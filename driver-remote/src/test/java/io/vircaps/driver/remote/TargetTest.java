package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {
    private static Target of(String uri) {
        return Target.of(ConnectionUri.parse(uri), LibvirtConf.empty("libvirt.conf"));
    }

    @ParameterizedTest
    @CsvSource({
        "qemu+unix:///system, UNIX, localhost",
        "qemu+TCP://host/system, TCP, host",
        "qemu://host/system, TLS, host",
        "qemu+tls:///system, TLS, localhost",
        "qemu+ssh://me@host:22/system, SSH, host",
        "qemu+ext:///system?command=/bin/x, EXT, localhost"
    })
    void readsTheWayAndTheHost(String uri, Transport transport, String host) {
        assertThat(of(uri).transport()).isEqualTo(transport);
        assertThat(of(uri).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "qemu+unix:///system, qemu:///system",
        "qemu+tls://host:1234/session, qemu:///session",
        "test+tcp://host/default?no_verify=1&Socket=/x&a=b%20c&NO_TTY=1, test:///default?a=b%20c",
        "xen+unix:///?name=qemu:///embed, qemu:///embed"
    })
    void sendsTheDaemonOnlyWhatIsMeantForIt(String uri, String name) {
        assertThat(of(uri).name()).isEqualTo(name);
    }

    @Test
    void letsTheDaemonChoose() {
        assertThat(of("remote+unix:///x").name()).isEmpty();
    }

    @Test
    void refusesAWayItDoesNotKnow() {
        assertThatThrownBy(() -> of("qemu+carrier:///system"))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessage("remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp)");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThatThrownBy(() -> of("qemu+unix://host/system"))
                .hasMessage("using unix socket and remote server 'host' is not supported.");
        assertThatThrownBy(() -> of("qemu+ext:///system"))
                .hasMessage("remote_open: for 'ext' transport, command is required");
        assertThatThrownBy(() -> of("qemu+tls://host/system?no_verify=yes"))
                .hasMessage("Failed to parse value of URI component no_verify");
    }

    @Test
    void takesTheUsersConfigurationWhereTheUriHasNone() {
        LibvirtConf settings = LibvirtConf.parse(
                "libvirt.conf",
                "remote_mode = 'legacy'\nremote_proxy = 'native'\ntls_priority = 'NORMAL:-VERS-TLS1.2'\n");
        Target silent = Target.of(ConnectionUri.parse("qemu+unix:///system"), settings);
        assertThat(silent.value(Parameter.MODE)).contains("legacy");
        assertThat(silent.value(Parameter.PROXY)).contains("native");
        assertThat(silent.value(Parameter.TLS_PRIORITY)).contains("NORMAL:-VERS-TLS1.2");
        Target outspoken = Target.of(ConnectionUri.parse("qemu+unix:///system?mode=auto"), settings);
        assertThat(outspoken.value(Parameter.MODE)).contains("auto");
    }

    @Test
    void readsNumbersAsYesAndNo() {
        assertThat(of("qemu+tls://h/system?no_verify=1").isSet(Parameter.NO_VERIFY))
                .isTrue();
        assertThat(of("qemu+tls://h/system?no_verify=0").isSet(Parameter.NO_VERIFY))
                .isFalse();
        assertThat(of("qemu+tls://h/system").isSet(Parameter.NO_VERIFY)).isFalse();
    }
}
