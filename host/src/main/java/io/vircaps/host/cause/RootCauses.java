package io.vircaps.host.cause;

import io.vircaps.host.HostReason;
import io.vircaps.host.kvm.KvmDiagnosis;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The search for root causes of the missing parts of a host's document.
 *
 * <p>The causes are a graph: from a part of the document to its note, from a note to its causes, and from there to a
 * root that many share. The edges to roots are the methods of this class, tried from the most general root to the most
 * special: a directory that is not mounted explains everything that is read in it, even if another root would explain
 * it too. Two parts whose chains end in the same fact share that fact as their root. The search reads files, CPUID and
 * the kernel's log, so only {@code explain} uses it.
 */
public final class RootCauses {
    /** Reasons that are roots themselves: a container, a sandbox or a hypervisor causes them. */
    private static final Set<Reason> ROOTS = Set.of(KvmReason.KVM_DEVICE_NOT_MADE, KvmReason.NESTED_VIRTUALIZATION_OFF);

    /** Reasons of a refusal; if root is refused, it is the root of a user namespace. */
    private static final Set<Reason> REFUSED_TO_ROOT = Set.of(
            HostReason.DMI_NOT_READABLE,
            HostReason.CONFIGURATION_NOT_READABLE,
            HostReason.CONFIGURATION_NOT_TRUSTED,
            HostReason.PAGES_UNREADABLE,
            KvmReason.KVM_NOT_PERMITTED,
            ProcessorReason.CPUID_UNREADABLE,
            ProcessorReason.MSR_UNREADABLE);

    /** Reasons that virtual machines usually have, independent of their configuration. */
    private static final Set<Reason> NOT_PASSED_ON = Set.of(
            HostReason.IOMMU_NOT_IN_USE,
            HostReason.RESCTRL_MISSING,
            HostReason.CACHE_MISSING,
            HostReason.CACHE_WITHOUT_ID,
            HostReason.MICROCODE_UNKNOWN,
            HostReason.ADDRESS_SIZE_UNKNOWN,
            HostReason.HMAT_MISSING,
            HostReason.SUSPEND_NOT_SUPPORTED,
            ProcessorReason.TSC_NOT_INVARIANT);

    private final RootNotes roots;
    private final List<Note> kvm;

    private RootCauses(HostSource host) {
        this.kvm = KvmDiagnosis.of(host);
        this.roots = new RootNotes(host, kvm);
    }

    /** Groups missing parts by their root causes. */
    public static Diagnosis diagnose(HostSource host, List<Explanation> symptoms) {
        return symptoms.isEmpty() ? Diagnosis.of(symptoms) : new RootCauses(host).sorted(symptoms);
    }

    private Diagnosis sorted(List<Explanation> symptoms) {
        Map<Note, List<Explanation>> byCause = new LinkedHashMap<>();
        for (Explanation symptom : symptoms) {
            byCause.computeIfAbsent(cause(symptom), none -> new ArrayList<>()).add(symptom);
        }
        List<Cause> causes = new ArrayList<>();
        List<Explanation> others = new ArrayList<>();
        byCause.forEach((cause, explained) -> {
            if (isRoot(cause, explained)) {
                causes.add(new Cause(
                        cause,
                        explained.stream()
                                .map(symptom -> without(cause, symptom))
                                .toList()));
            } else {
                explained.forEach(symptom -> others.add(new Explanation(symptom.missing(), followed(symptom.chain()))));
            }
        });
        causes.sort(Comparator.comparingInt(cause -> rank(cause.note().reason())));
        return new Diagnosis(causes, others);
    }

    /** Causes that hide the host from this process come first, causes of the host itself last. */
    private static int rank(Reason reason) {
        if (!(reason instanceof CauseReason)) {
            return 1;
        }
        return reason == CauseReason.DBUS_MISSING || reason == CauseReason.VIRTUAL_MACHINE ? 2 : 0;
    }

    private Note cause(Explanation symptom) {
        List<Note> chain = followed(symptom.chain());
        return root(chain).orElse(last(chain));
    }

    private static boolean isRoot(Note cause, List<Explanation> explained) {
        return cause.reason() instanceof CauseReason || ROOTS.contains(cause.reason()) || explained.size() > 1;
    }

    /** The symptom with its chain up to the cause; a symptom that is the cause is unchanged. */
    private static Explanation without(Note cause, Explanation symptom) {
        List<Note> chain = symptom.chain();
        int end = chain.indexOf(cause);
        return end > 0 ? new Explanation(symptom.missing(), chain.subList(0, end)) : symptom;
    }

    /** The chain; a note that the time stamp counter is unknown is followed by the obstacles of KVM. */
    private List<Note> followed(List<Note> chain) {
        Note first = chain.get(0);
        if (first.reason() != ProcessorReason.TSC_UNKNOWN || kvm.isEmpty()) {
            return chain;
        }
        List<Note> longer = new ArrayList<>(chain);
        longer.addAll(kvm);
        return longer;
    }

    private Optional<Note> root(List<Note> chain) {
        return hidden(chain)
                .or(() -> ofUsers(chain))
                .or(() -> ofCalls(chain))
                .or(() -> ofContainer(chain))
                .or(() -> ofWindows(chain))
                .or(() -> ofMachineAbove(chain))
                .or(() -> ofBus(chain));
    }

    private Optional<Note> hidden(List<Note> chain) {
        for (Note note : chain) {
            Optional<Note> root = roots.hiding(note.subject());
            if (root.isPresent()) {
                return root;
            }
        }
        return Optional.empty();
    }

    private Optional<Note> ofUsers(List<Note> chain) {
        return REFUSED_TO_ROOT.contains(last(chain).reason()) ? roots.userNamespace(last(chain)) : Optional.empty();
    }

    private Optional<Note> ofCalls(List<Note> chain) {
        return roots.seccomp(last(chain));
    }

    private static Optional<Note> ofContainer(List<Note> chain) {
        return Optional.of(last(chain)).filter(note -> note.reason() == KvmReason.KVM_DEVICE_NOT_MADE);
    }

    private Optional<Note> ofWindows(List<Note> chain) {
        Reason first = chain.get(0).reason();
        boolean unasked = first == KvmReason.KVM_MISSING
                || first == HostReason.POWER_MANAGEMENT_UNKNOWN
                || (chain.size() > 1 && chain.get(1).reason() == KvmReason.KVM_MISSING);
        return unasked || NOT_PASSED_ON.contains(first) ? roots.windows() : Optional.empty();
    }

    private Optional<Note> ofMachineAbove(List<Note> chain) {
        Note last = last(chain);
        if (last.reason() == KvmReason.NESTED_VIRTUALIZATION_OFF) {
            return Optional.of(last);
        }
        return NOT_PASSED_ON.contains(last.reason()) ? roots.machineAbove() : Optional.empty();
    }

    private Optional<Note> ofBus(List<Note> chain) {
        return last(chain).reason() == HostReason.POWER_MANAGEMENT_UNKNOWN ? roots.bus() : Optional.empty();
    }

    private static Note last(List<Note> chain) {
        return chain.get(chain.size() - 1);
    }
}
