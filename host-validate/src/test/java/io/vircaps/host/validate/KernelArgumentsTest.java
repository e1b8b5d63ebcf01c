package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KernelArgumentsTest {
    private static Optional<String> first(String cmdline) {
        return KernelArguments.first(KernelFiles.of(Map.of("proc/cmdline", cmdline)), "prot_virt");
    }

    @Test
    void hasTheValueOfTheFirstOccurrence() {
        assertThat(first("root=/dev/vda prot_virt=1 prot_virt=0\n")).contains("1");
        assertThat(first("prot_virt=a=b\n")).contains("a=b");
    }

    @Test
    void takesHyphensForUnderscoresAndDropsQuotes() {
        assertThat(first("prot-virt=\"on\"\n")).contains("on");
    }

    @Test
    void isEmptyWithoutAValue() {
        assertThat(first("prot_virt prot_virt=1\n")).isEmpty();
        assertThat(first("my_prot_virt=1 prot_virtual=1\n")).isEmpty();
        assertThat(KernelArguments.first(KernelFiles.of(Map.of()), "prot_virt")).isEmpty();
    }
}
