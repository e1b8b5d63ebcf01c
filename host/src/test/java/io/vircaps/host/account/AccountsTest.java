package io.vircaps.host.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
    private static final Map<String, String> FILES = Map.of(
            "etc/passwd",
            "root:x:0:0::/root:/bin/sh\nqemu:x:64055:107:,,:/:/bin/false\nqemu:x:9:9::/:\n7:x:70:70::/:\nodd:x:-1:0::/:\n",
            "etc/group",
            "root:x:0:\nkvm:x:107:\nrender:x:105:jo,qemu\nbroken\nbig:x:4294967296:qemu\n");

    private final Accounts accounts = Accounts.read(KernelFiles.of(FILES));

    @ParameterizedTest
    @CsvSource({"root, 0", "qemu, 64055", "+7, 7", "7, 70", "12, 12", "+4294967295, 4294967295"})
    void takesATextForANameAndElseForANumber(String text, long uid) {
        assertThat(accounts.uid(text)).hasValue(uid);
    }

    @ParameterizedTest
    @CsvSource({"nosuch", "+nosuch", "''", "+", "odd", "4294967296", "99999999999"})
    void findsNoOtherAccount(String text) {
        assertThat(accounts.uid(text)).isEmpty();
    }

    @Test
    void hasTheGroupsThatListAUser() {
        assertThat(accounts.user(64055, 5)).isEqualTo(new HostUser(64055, 5, List.of(107L, 105L)));
        assertThat(accounts.user(1234, 5)).isEqualTo(new HostUser(1234, 5, List.of()));
    }

    @Test
    void namesAUserWithoutNameByNumber() {
        assertThat(accounts.userName(64055)).isEqualTo("qemu");
        assertThat(accounts.userName(1234)).isEqualTo("1234");
        assertThat(accounts.groupName(107)).isEqualTo("kvm");
        assertThat(accounts.hasGroup("big")).isFalse();
    }

    @Test
    void readableKeepsTheFilesThatCanBeRead() {
        KernelFiles refused = HostSource.of(FILES, Map.of("refused.etc/group", "permission denied"))
                .files();

        assertThat(Accounts.readable(refused).user(64055, 5).groups()).containsExactly(107L);
        assertThatThrownBy(() -> Accounts.read(refused)).isInstanceOf(KernelException.class);
    }
}
