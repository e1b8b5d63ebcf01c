package io.vircaps.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostUserTest {
    private static final HostUser ALICE = new HostUser(1000, 1000, List.of(108L));

    @Test
    void judgesByTheFirstClassThatFits() {
        assertThat(ALICE.mayReadAndWrite(0600, 1000, 0)).isTrue();
        assertThat(ALICE.mayReadAndWrite(0066, 1000, 108)).isFalse();
        assertThat(ALICE.mayReadAndWrite(0660, 0, 108)).isTrue();
        assertThat(ALICE.mayReadAndWrite(0660, 0, 1000)).isTrue();
        assertThat(ALICE.mayReadAndWrite(0606, 0, 108)).isFalse();
        assertThat(ALICE.mayReadAndWrite(0666, 0, 0)).isTrue();
        assertThat(ALICE.mayReadAndWrite(0664, 0, 0)).isFalse();
    }

    @Test
    void permitsEverythingToRoot() {
        assertThat(HostUser.ROOT.mayReadAndWrite(0, 5, 5)).isTrue();
    }
}
