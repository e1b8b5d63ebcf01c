package io.vircaps.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.host.HostReason;
import io.vircaps.host.SampleSecurity;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The models of a few files. */
class SecurityModelProbeTest {
    private static final SecurityConfig CONTAINERS = new SecurityConfig(
            "lxc.conf",
            false,
            new SecurityConfig.SelinuxContexts(
                    "lxc_contexts", true, List.of("process", "file", "content"), List.of(DomainType.LXC)),
            Optional.empty());

    private static final String CONTEXTS = "etc/selinux/mls/contexts/";
    private static final String ACCOUNTS = "qemu:x:107:36:qemu:/:/sbin/nologin\n";

    private final Map<String, String> files =
            new HashMap<>(Map.of("etc/passwd", ACCOUNTS, "etc/group", "kvm:x:36:\nqemu:x:107:\n"));

    private void enableSelinux() {
        files.put("etc/selinux/config", "SELINUX=enforcing\nSELINUXTYPE=mls\n");
        files.put("proc/mounts", "selinuxfs /sys/fs/selinux selinuxfs rw,relatime 0 0\n");
        files.put(CONTEXTS + "virtual_domain_context", "u:r:svirt_t:s0\nu:r:svirt_tcg_t:s0\n");
        files.put(CONTEXTS + "lxc_contexts", "process = \"u:r:lxc_t:s0\"\ncontent = \"c\"\nfile = \"f\"\n");
    }

    private void enableApparmor() {
        files.put("sys/kernel/security/apparmor/profiles", "libvirtd (enforce)\n");
        files.put("etc/apparmor.d/libvirt/TEMPLATE.qemu", "");
        files.put("etc/apparmor.d/libvirt/TEMPLATE.lxc", "");
    }

    private Probed<List<SecurityModel>> ofQemu(String conf, boolean privileged) {
        return SecurityModelProbe.probe(
                host(), SampleSecurity.MACHINES, LibvirtConf.parse("qemu.conf", conf), privileged);
    }

    private Probed<List<SecurityModel>> ofLxc(String conf) {
        return SecurityModelProbe.probe(host(), CONTAINERS, LibvirtConf.parse("lxc.conf", conf), true);
    }

    private HostSource host() {
        return HostSource.of(files, Map.of());
    }

    /** A model a line: its name, then its labels. */
    private static List<String> lines(Probed<List<SecurityModel>> probed) {
        return probed.value().stream().map(SecurityModelProbeTest::line).toList();
    }

    private static String line(SecurityModel model) {
        StringBuilder line = new StringBuilder(model.model());
        model.baseLabels()
                .forEach(label ->
                        line.append(' ').append(label.type()).append('=').append(label.label()));
        return line.toString();
    }

    @Test
    void labelsMachinesByThePolicyOfSelinux() {
        enableSelinux();

        assertThat(lines(ofQemu("", false))).containsExactly("selinux kvm=u:r:svirt_t:s0 qemu=u:r:svirt_tcg_t:s0");
    }

    @Test
    void labelsContainersByThePolicyOfSelinux() {
        enableSelinux();

        assertThat(lines(ofLxc(""))).containsExactly("selinux lxc=u:r:lxc_t:s0");
    }

    @Test
    void leavesContainersUnconfinedWhereThePolicyHasNoneOfTheirs() {
        enableSelinux();
        files.remove(CONTEXTS + "lxc_contexts");

        assertThat(lines(ofLxc(""))).containsExactly("none");
    }

    @Test
    void namesWhatIsMissingInThePolicyOfContainers() {
        enableSelinux();
        files.put(CONTEXTS + "lxc_contexts", "process = \"u:r:lxc_t:s0\"\nfile = \"f\"\n");
        Probed<List<SecurityModel>> models = ofLxc("");

        assertThat(models.value()).isEmpty();
        assertThat(models.notes()).extracting(Note::reason).containsExactly(HostReason.SECURITY_MODEL_FAILED);
        assertThat(models.notes().get(0).detail()).contains("lxc_contexts", "content");
    }

    @Test
    void takesApparmorWhereLibvirtsDaemonIsConfined() {
        enableApparmor();

        assertThat(lines(ofQemu("", false))).containsExactly("apparmor");
        assertThat(lines(ofLxc(""))).containsExactly("apparmor");
    }

    @Test
    void skipsApparmorWithoutTemplates() {
        enableApparmor();
        files.remove("etc/apparmor.d/libvirt/TEMPLATE.lxc");

        assertThat(lines(ofQemu("", false))).containsExactly("none");
    }

    @Test
    void addsTheAccountOfMachinesForTheSystem() {
        assertThat(lines(ofQemu("user = \"qemu\"\ngroup = \"kvm\"\n", true)))
                .containsExactly("none", "dac kvm=+107:+36 qemu=+107:+36");
    }

    @Test
    void takesTheModelsThatAreNamed() {
        enableSelinux();
        enableApparmor();

        assertThat(lines(ofQemu("security_driver = [ \"apparmor\", \"none\" ]", false)))
                .containsExactly("apparmor", "none");
        assertThat(lines(ofLxc("security_driver = \"none\""))).containsExactly("none");
    }

    @Test
    void acceptsOneModelOnlyForContainers() {
        Probed<List<SecurityModel>> models = ofLxc("security_driver = [ \"none\" ]");

        assertThat(lines(models)).containsExactly("none");
        assertThat(models.notes()).extracting(Note::reason).containsExactly(HostReason.CONFIGURATION_INVALID);
    }

    @Test
    void refusesToLeaveMachinesUnconfinedWhereThatIsForbidden() {
        Probed<List<SecurityModel>> models = ofQemu("security_require_confined = 1", false);

        assertThat(models.value()).isEmpty();
        assertThat(models.notes()).extracting(Note::reason).containsExactly(HostReason.SECURITY_MODEL_FAILED);
    }
}
