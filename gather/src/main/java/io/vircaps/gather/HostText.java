package io.vircaps.gather;

import io.vircaps.host.HostReason;
import io.vircaps.host.cause.Isolation;
import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostUser;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.kernel.cpu.NumaCall;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Probed;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Writes {@code host.txt}: what stands in no file of the host. */
final class HostText {
    private final StringBuilder text = new StringBuilder();

    /** What the system tells a process. */
    HostText facts(HostFacts facts) {
        HostUser user = facts.user();
        StringBuilder groups = new StringBuilder();
        user.groups()
                .forEach(group ->
                        groups.append(groups.length() == 0 ? " groups=" : ",").append(group));
        line("arch", facts.machine());
        line("page-size", Long.toString(facts.pageSize().bytes()));
        line("user", "uid=" + user.uid() + " gid=" + user.gid() + groups);
        line("path", facts.searchPath());
        line("home", "/" + facts.home());
        line("config-home", "/" + facts.configHome());
        return kvm(facts.kvm());
    }

    private HostText kvm(KvmDevice kvm) {
        if (kvm.present()) {
            line("kvm.device", "0" + Integer.toOctalString(kvm.permissions()) + " " + kvm.uid() + ":" + kvm.gid());
            line("kvm.open", kvm.opens() ? "yes" : kvm.refusal());
        }
        return this;
    }

    /** What the kernel told of an ARM processor when this process began. */
    HostText hwcap(OptionalLong bits) {
        bits.ifPresent(value -> line("hwcap", "0x" + Long.toHexString(value)));
        return this;
    }

    /** What KVM limits, where it can be asked. */
    HostText kvmLimits(OptionalInt maxVcpus) {
        maxVcpus.ifPresent(most -> line("kvm.max-vcpus", Integer.toString(most)));
        return this;
    }

    /** Threads of a subcore on POWER, where there are any. */
    HostText subcoreThreads(OptionalInt threads) {
        if (threads.orElse(0) > 0) {
            line("kvm.ppc-smt", Integer.toString(threads.getAsInt()));
        }
        return this;
    }

    /** What KVM answers to the first question, where it can be asked. */
    HostText kvmApiVersion(Optional<String> answer) {
        answer.ifPresent(text -> line("kvm.api-version", text));
        return this;
    }

    /** Whether the kernel tells of programs that control devices, where it can be asked. */
    HostText devicePrograms(Optional<Boolean> told) {
        told.ifPresent(answer -> line("cgroup2.device-programs", yesOrNo(answer)));
        return this;
    }

    /**
     * What the system call by which libnuma finds out about NUMA returned.
     *
     * @param showsNodes whether the host shows its nodes; success is not recorded then, as it is the default
     */
    HostText numaCall(NumaCall result, boolean showsNodes) {
        if (!showsNodes || result != NumaCall.SUCCEEDED) {
            line("numa.get-mempolicy", result.recorded());
        }
        return this;
    }

    /** Registers with which firmware may keep virtualization off, where they can be read. */
    HostText featureControl(OptionalLong intel, OptionalLong amd) {
        intel.ifPresent(value -> line("msr.0x3a", "0x" + Long.toHexString(value)));
        amd.ifPresent(value -> line("msr.0xc0010114", "0x" + Long.toHexString(value)));
        return this;
    }

    /** What keeps the recording process apart from its host. */
    HostText isolation(Isolation isolation, Optional<String> container) {
        isolation.hidden().ifPresent(paths -> line(Isolation.HIDDEN, paths));
        isolation.seccomp().ifPresent(mode -> line(Isolation.SECCOMP, mode));
        isolation.uidMap().ifPresent(map -> line(Isolation.UID_MAP, map));
        container.ifPresent(name -> line("container", name));
        return this;
    }

    /** What logind, or who stands in for it, told. Nothing is written if nobody did. */
    HostText powerManagement(Probed<PowerManagement> told) {
        boolean isTold = told.notes().stream().allMatch(note -> note.reason() == HostReason.SUSPEND_NOT_SUPPORTED);
        if (isTold) {
            line("logind.CanSuspend", yesOrNo(told.value().suspendMem()));
            line("logind.CanHibernate", yesOrNo(told.value().suspendDisk()));
            line("logind.CanHybridSleep", yesOrNo(told.value().suspendHybrid()));
        }
        return this;
    }

    /** What the processor told besides its leaves. */
    HostText processor(ProcessorFacts processor) {
        OptionalLong capabilities = processor.archCapabilities();
        if (capabilities.isPresent()) {
            line("msr.0x10a", "0x" + Long.toHexString(capabilities.getAsLong()));
        }
        if (processor.tsc().isPresent()) {
            TscClock tsc = processor.tsc().get();
            line("tsc.frequency", Long.toString(tsc.frequency().hertz()));
            line("tsc.scaling", yesOrNo(tsc.scaling()));
        }
        return this;
    }

    /** Files that this user could not read. */
    HostText refusals(SortedMap<String, String> refusals) {
        refusals.forEach((path, reason) -> line("refused." + path, reason));
        return this;
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    private void line(String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
