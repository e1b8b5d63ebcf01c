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

/** The writer of {@code host.txt}: facts that are in no file of the host. */
final class HostText {
    private final StringBuilder text = new StringBuilder();

    /** Results of system calls, and the environment. */
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

    /** {@code AT_HWCAP} of the auxiliary vector, on ARM. */
    HostText hwcap(OptionalLong bits) {
        bits.ifPresent(value -> line("hwcap", "0x" + Long.toHexString(value)));
        return this;
    }

    /** The maximum number of virtual CPUs; nothing if KVM could not be queried. */
    HostText kvmLimits(OptionalInt maxVcpus) {
        maxVcpus.ifPresent(most -> line("kvm.max-vcpus", Integer.toString(most)));
        return this;
    }

    /** Threads of a subcore on POWER; nothing if there are none. */
    HostText subcoreThreads(OptionalInt threads) {
        if (threads.orElse(0) > 0) {
            line("kvm.ppc-smt", Integer.toString(threads.getAsInt()));
        }
        return this;
    }

    /** Result or error of {@code KVM_GET_API_VERSION}; nothing if it could not be called. */
    HostText kvmApiVersion(Optional<String> result) {
        result.ifPresent(text -> line("kvm.api-version", text));
        return this;
    }

    /** Whether programs that control devices can be queried; nothing if that is unknown. */
    HostText devicePrograms(Optional<Boolean> canQuery) {
        canQuery.ifPresent(value -> line("cgroup2.device-programs", yesOrNo(value)));
        return this;
    }

    /**
     * The result of the system call with which libnuma checks for NUMA.
     *
     * @param showsNodes whether the NUMA nodes are visible; success is not recorded then, as it is the default
     */
    HostText numaCall(NumaCall result, boolean showsNodes) {
        if (!showsNodes || result != NumaCall.SUCCEEDED) {
            line("numa.get-mempolicy", result.recorded());
        }
        return this;
    }

    /** Registers with which firmware may disable virtualization; nothing if they could not be read. */
    HostText featureControl(OptionalLong intel, OptionalLong amd) {
        intel.ifPresent(value -> line("msr.0x3a", "0x" + Long.toHexString(value)));
        amd.ifPresent(value -> line("msr.0xc0010114", "0x" + Long.toHexString(value)));
        return this;
    }

    /** The isolation of the recording process from its host. */
    HostText isolation(Isolation isolation, Optional<String> container) {
        isolation.hidden().ifPresent(paths -> line(Isolation.HIDDEN, paths));
        isolation.seccomp().ifPresent(mode -> line(Isolation.SECCOMP, mode));
        isolation.uidMap().ifPresent(map -> line(Isolation.UID_MAP, map));
        container.ifPresent(name -> line("container", name));
        return this;
    }

    /** The ways to suspend; nothing if neither logind nor pm-utils reported them. */
    HostText powerManagement(Probed<PowerManagement> ways) {
        boolean isKnown = ways.notes().stream().allMatch(note -> note.reason() == HostReason.SUSPEND_NOT_SUPPORTED);
        if (isKnown) {
            line("logind.CanSuspend", yesOrNo(ways.value().suspendMem()));
            line("logind.CanHibernate", yesOrNo(ways.value().suspendDisk()));
            line("logind.CanHybridSleep", yesOrNo(ways.value().suspendHybrid()));
        }
        return this;
    }

    /** The registers and the clock of the processor; its leaves are in {@code cpuid.txt}. */
    HostText processor(ProcessorFacts processor) {
        processor.msrs().forEach((msr, value) -> line(ProcessorFacts.msrKey(msr), "0x" + Long.toHexString(value)));
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
