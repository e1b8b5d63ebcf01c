package io.vircaps.host.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.SelinuxContexts;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.host.SecurityModel.BaseLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelinuxTest {
    private static final SelinuxContexts BY_LINE =
            new SelinuxContexts("virtual_domain_context", false, List.of(), List.of(DomainType.KVM, DomainType.QEMU));
    private static final SelinuxContexts BY_KEY =
            new SelinuxContexts("lxc_contexts", true, List.of("process", "file"), List.of(DomainType.LXC));
    private static final String CONTEXTS = "etc/selinux/mls/contexts/";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "etc/selinux/config",
            "SELINUXTYPE=targeted\n selinuxtype=mls \n",
            "proc/mounts",
            "selinuxfs /sys/fs/selinux selinuxfs rw,relatime 0 0\n",
            CONTEXTS + "virtual_domain_context",
            "u:r:svirt_t:s0\nu:r:svirt_tcg_t:s0\n",
            CONTEXTS + "lxc_contexts",
            "process = \"u:r:lxc_t:s0\"\nfile = \"f\"\n"));

    private static SecurityConfig config(SelinuxContexts contexts) {
        return new SecurityConfig("qemu.conf", true, contexts, Optional.empty());
    }

    private Optional<String> unused(SelinuxContexts contexts) {
        return new Selinux().unused(config(contexts), KernelFiles.of(files));
    }

    private SecurityModel model(SelinuxContexts contexts) {
        return new Selinux().model(config(contexts), KernelFiles.of(files));
    }

    @Test
    void isUsedWhereItsFileSystemIsMountedForWriting() {
        assertThat(unused(BY_LINE)).isEmpty();

        files.put("proc/mounts", "selinuxfs /sys/fs/selinux selinuxfs ro 0 0\n");
        assertThat(unused(BY_LINE)).contains("selinuxfs is not mounted");
    }

    @Test
    void isUnusedWithoutConfiguration() {
        files.remove("etc/selinux/config");

        assertThat(unused(BY_LINE)).contains("no etc/selinux/config");
    }

    @Test
    void isUnusedWithoutRequiredContexts() {
        files.keySet().removeIf(path -> path.startsWith(CONTEXTS));

        assertThat(unused(BY_KEY)).contains("no " + CONTEXTS + "lxc_contexts");
        assertThat(unused(BY_LINE)).isEmpty();
    }

    @Test
    void labelsDomainTypesLineByLine() {
        assertThat(model(BY_LINE))
                .isEqualTo(new SecurityModel(
                        "selinux",
                        "0",
                        List.of(
                                new BaseLabel(DomainType.KVM, "u:r:svirt_t:s0"),
                                new BaseLabel(DomainType.QEMU, "u:r:svirt_tcg_t:s0")),
                        Extras.NONE));
    }

    @Test
    void takesTheLastLineForTypesWithoutOne() {
        files.put(CONTEXTS + "virtual_domain_context", "only\n");

        assertThat(model(BY_LINE).baseLabels()).extracting(BaseLabel::label).containsExactly("only", "only");
    }

    @Test
    void labelsAllDomainTypesByTheFirstKey() {
        assertThat(model(BY_KEY).baseLabels()).containsExactly(new BaseLabel(DomainType.LXC, "u:r:lxc_t:s0"));
    }

    @Test
    void namesTheMissingFileOrKey() {
        files.put(CONTEXTS + "lxc_contexts", "process = \"u\"\n");
        assertThatThrownBy(() -> model(BY_KEY))
                .isInstanceOf(KernelFileException.class)
                .hasMessage(CONTEXTS + "lxc_contexts: incomplete: expected a value of file, found 'none'");

        files.remove(CONTEXTS + "virtual_domain_context");
        assertThatThrownBy(() -> model(BY_LINE))
                .hasMessage(CONTEXTS + "virtual_domain_context: missing: expected the contexts of guests,"
                        + " found 'no file'");
    }

    @Test
    void takesThePolicyTargetedByDefault() {
        files.put("etc/selinux/config", "SELINUX=enforcing\n");
        files.put("etc/selinux/targeted/contexts/virtual_domain_context", "t\n");

        assertThat(model(BY_LINE).baseLabels()).extracting(BaseLabel::label).containsExactly("t", "t");
    }
}
