package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import io.vircaps.connect.ConnectionUri.Authority;
import io.vircaps.model.Kind;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUriTest {
    @Test
    void readsEveryPart() {
        ConnectionUri uri = ConnectionUri.parse("qemu+ssh://root@host.example:2222/system?no_tty=1&x=a%20b#end");

        assertThat(uri.driver()).isEqualTo("qemu");
        assertThat(uri.transport()).contains("ssh");
        assertThat(uri.authority()).contains(new Authority(Optional.of("root"), "host.example", OptionalInt.of(2222)));
        assertThat(uri.path()).isEqualTo("/system");
        assertThat(uri.parameters()).containsExactly(entry("no_tty", "1"), entry("x", "a b"));
        assertThat(uri.fragment()).contains("end");
        assertThat(uri.isRemote()).isTrue();
    }

    @Test
    void takesTheBracketsOffAnIpv6Address() {
        ConnectionUri uri = ConnectionUri.parse("qemu+tls://[fe80::1]:16514/system");

        assertThat(uri.authority()).contains(new Authority(Optional.empty(), "fe80::1", OptionalInt.of(16_514)));
        assertThat(uri).hasToString("qemu+tls://[fe80::1]:16514/system");
    }

    @Test
    void dropsAPortWithoutAHost() {
        assertThat(ConnectionUri.parse("test://:80/default").isRemote()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "test:///default, test:///default",
        "test:/default, test:///default",
        "test:///%64efault, test:///default",
        "test:///a%20b%25, test:///a%20b%25",
        "test:///default?, test:///default?",
        "test:///default?a=b&a=c;d, test:///default?a=b&a=c;d",
        "test:///default?a=b#f, test:///default?a=b#f",
        "qemu+unix:///system, qemu+unix:///system",
        "qemu://u%40x@host/system, qemu://u%40x@host/system",
    })
    void isStatedAsLibvirtStatesIt(String written, String stated) {
        assertThat(ConnectionUri.parse(written)).hasToString(stated);
    }

    @ParameterizedTest
    @CsvSource({
        "a=1&b=2, a, 1",
        "a=1&a=2, a, 1",
        "b;a=2, a, 2",
        "a&b, a, ''",
        "&&=x&a=%3D, a, =",
        "a=1;b=2&c=3, a, 1;b=2",
    })
    void readsParametersAsLibvirtDoes(String query, String name, String value) {
        assertThat(ConnectionUri.parse("qemu:///system?" + query).parameters()).containsEntry(name, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "te_st:///default|character 3 (the driver's name)|'_'",
                "1test:///default|character 1 (the driver's name)|'1'",
                ":///default|character 1 (the driver's name)|':'",
                "test:///def ault|character 12 (the path)|' '",
                "test:///é|character 9 (the path)|'é'",
                "test:///%zz|character 9 (the path)|'%'",
                "test:///%4|character 9 (the path)|'%'",
                "test:///a%00|character 10 (the path)|'%'",
                "test:///default?a=<|character 19 (the query)|'<'",
                "test:///default#<|character 17 (the fragment)|'<'",
                "qemu://[::1/system|character 12 (the IPv6 address)|'/'",
                "qemu://[::1|character 12 (behind the IPv6 address)|''",
                "qemu://[::1]x/system|character 13 (behind the host)|'x'",
                "qemu://host:22x/system|character 15 (behind the host)|'x'",
                "qemu://host:65536/system|character 13 (the port)|'6'",
                "qemu://u@/system|character 10 (behind the user)|'/'",
                "qemu://<@h/system|character 8 (the user)|'<'",
            })
    void namesThePlaceThatIsWrong(String text, String place, String found) {
        assertThatExceptionOfType(ConnectionException.MalformedUri.class)
                .isThrownBy(() -> ConnectionUri.parse(text))
                .withMessageStartingWith("'" + text + "', " + place)
                .withMessageEndingWith("found " + found)
                .satisfies(error -> assertThat(error.kind()).isEqualTo(Kind.INVALID_ARGUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qemu", "/system", "//host/system", "host/a:b"})
    void wantsADriver(String text) {
        assertThatExceptionOfType(ConnectionException.MalformedUri.class)
                .isThrownBy(() -> ConnectionUri.parse(text))
                .withMessage("the URI names no driver: expected one such as qemu:///system, found '%s'", text);
    }
}
