package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.MemorySize;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservedFactsTest {
    private final FactLog log = new FactLog();
    private final HostFacts plain = HostSource.of(
                    Map.of(),
                    Map.of(
                            "arch", "s390x",
                            "page-size", "65536",
                            "user", "uid=1 gid=2 groups=3,4",
                            "kvm.device", "0660 5:36",
                            "kvm.open", "no",
                            "path", "/bin",
                            "home", "/home/a",
                            "logind.CanSuspend", "yes"))
            .facts();
    private final HostFacts facts = new ObservedFacts(plain, log);

    private Map<String, String> observed() {
        log.complete();
        return log.facts().orElseThrow();
    }

    @Test
    void observesEachFact() {
        assertThat(facts.machine()).isEqualTo("s390x");
        assertThat(facts.pageSize()).isEqualTo(MemorySize.ofBytes(65536));
        assertThat(facts.user()).isEqualTo(plain.user());
        assertThat(facts.kvm()).isEqualTo(plain.kvm());
        assertThat(facts.recorded("logind.CanSuspend")).contains("yes");
        assertThat(facts.recorded("hwcap")).isEmpty();

        assertThat(observed())
                .containsExactly(
                        Map.entry("fmachine", "s390x"),
                        Map.entry("fpage-size", "65536"),
                        Map.entry("fuser", "1 2 3 4"),
                        Map.entry("fkvm", "true 432 5 36 false no"),
                        Map.entry("rlogind.CanSuspend", "+yes"),
                        Map.entry("rhwcap", "-"));
    }

    @Test
    void doesNotObserveTheEnvironment() {
        assertThat(facts.searchPath()).isEqualTo("/bin");
        assertThat(facts.home()).isEqualTo("home/a");
        assertThat(facts.configHome()).isEqualTo("home/a/.config");

        assertThat(observed()).isEmpty();
    }
}
