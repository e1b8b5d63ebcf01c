package io.vircaps.cpu.data;

import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.model.cpu.CpuidLeaf;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A set of bits in CPUID leaves and MSRs; libvirt's <em>CPU data</em>. A register that is absent is zero, and one that
 * is zero is left out.
 *
 * @param leaves results of CPUID in order of leaf and sub-leaf, each once, none zero
 * @param msrs   model specific registers in order of index, each once, none zero
 */
public record X86Data(List<CpuidLeaf> leaves, List<Msr> msrs) {
    /** No bit set. */
    public static final X86Data EMPTY = new X86Data(List.of(), List.of());

    private static final int VENDOR_LENGTH = 12;

    /** Sorts; several values of one register are united. */
    public X86Data {
        leaves = unitedLeaves(leaves);
        msrs = unitedMsrs(msrs);
    }

    private static List<CpuidLeaf> unitedLeaves(List<CpuidLeaf> given) {
        List<CpuidLeaf> sorted = new ArrayList<>(given);
        sorted.sort(CpuidLeaf.ORDER);
        List<CpuidLeaf> united = new ArrayList<>(sorted.size());
        for (CpuidLeaf leaf : sorted) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).sameQuestion(leaf)) {
                united.set(last, united.get(last).or(leaf));
            } else if (!leaf.isZero()) {
                united.add(leaf);
            }
        }
        return List.copyOf(united);
    }

    private static List<Msr> unitedMsrs(List<Msr> given) {
        List<Msr> sorted = new ArrayList<>(given);
        sorted.sort(Msr.ORDER);
        List<Msr> united = new ArrayList<>(sorted.size());
        for (Msr msr : sorted) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).index() == msr.index()) {
                united.set(last, new Msr(msr.index(), united.get(last).value() | msr.value()));
            } else if (msr.value() != 0) {
                united.add(msr);
            }
        }
        return List.copyOf(united);
    }

    /** One bit. */
    public static X86Data of(RegisterBit bit) {
        Register register = bit.register();
        int value = 1 << bit.bit();
        int eax = register.half() == RegisterBit.Half.EAX ? value : 0;
        int edx = register.half() == RegisterBit.Half.EDX ? value : 0;
        if (register.msr()) {
            return new X86Data(List.of(), List.of(Msr.of(register.index(), eax, edx)));
        }
        int ebx = register.half() == RegisterBit.Half.EBX ? value : 0;
        int ecx = register.half() == RegisterBit.Half.ECX ? value : 0;
        return new X86Data(List.of(new CpuidLeaf(register.index(), register.subleaf(), eax, ebx, ecx, edx)), List.of());
    }

    /**
     * Leaf 0 of a processor of this vendor, without its EAX; empty if the text does not have twelve bytes.
     */
    public static Optional<CpuidLeaf> vendorLeaf(String vendor) {
        byte[] text = vendor.getBytes(StandardCharsets.UTF_8);
        if (text.length != VENDOR_LENGTH) {
            return Optional.empty();
        }
        ByteBuffer words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        int ebx = words.getInt();
        int edx = words.getInt();
        int ecx = words.getInt();
        return Optional.of(new CpuidLeaf(0, 0, 0, ebx, ecx, edx));
    }

    /** Whether no bit is set. */
    public boolean isEmpty() {
        return leaves.isEmpty() && msrs.isEmpty();
    }

    /** The result of CPUID for one leaf and sub-leaf. */
    public Optional<CpuidLeaf> leaf(int leaf, int subleaf) {
        CpuidLeaf question = new CpuidLeaf(leaf, subleaf, 0, 0, 0, 0);
        int at = Collections.binarySearch(leaves, question, CpuidLeaf.ORDER);
        return at < 0 ? Optional.empty() : Optional.of(leaves.get(at));
    }

    /** The value of a register; 0 if it is absent. */
    public int register(Register register) {
        if (register.msr()) {
            int at = Collections.binarySearch(msrs, new Msr(register.index(), 0), Msr.ORDER);
            Msr msr = at < 0 ? new Msr(register.index(), 0) : msrs.get(at);
            return register.half() == RegisterBit.Half.EAX ? msr.eax() : msr.edx();
        }
        Optional<CpuidLeaf> leaf = leaf(register.index(), register.subleaf());
        if (leaf.isEmpty()) {
            return 0;
        }
        return switch (register.half()) {
            case EAX -> leaf.get().eax();
            case EBX -> leaf.get().ebx();
            case ECX -> leaf.get().ecx();
            case EDX -> leaf.get().edx();
        };
    }

    /** Whether all bits of the leaf are set here. */
    public boolean covers(CpuidLeaf bits) {
        return leaf(bits.leaf(), bits.subleaf())
                .filter(leaf -> leaf.covers(bits))
                .isPresent();
    }

    /** The bits of both. */
    public X86Data plus(X86Data other) {
        List<CpuidLeaf> allLeaves = new ArrayList<>(leaves);
        allLeaves.addAll(other.leaves);
        List<Msr> allMsrs = new ArrayList<>(msrs);
        allMsrs.addAll(other.msrs);
        return new X86Data(allLeaves, allMsrs);
    }

    /** These bits and those of the leaf. */
    public X86Data plus(CpuidLeaf leaf) {
        return plus(new X86Data(List.of(leaf), List.of()));
    }

    /** The bits that are not in the leaf. */
    public X86Data minus(CpuidLeaf bits) {
        List<CpuidLeaf> rest = new ArrayList<>(leaves.size());
        for (CpuidLeaf leaf : leaves) {
            rest.add(leaf.sameQuestion(bits) ? leaf.andNot(bits) : leaf);
        }
        return new X86Data(rest, msrs);
    }

    /** The bits that are not in the other set. */
    public X86Data minus(X86Data other) {
        X86Data rest = this;
        for (CpuidLeaf bits : other.leaves) {
            rest = rest.minus(bits);
        }
        List<Msr> left = rest.msrs.stream()
                .map(msr -> new Msr(msr.index(), msr.value() & ~other.msr(msr.index())))
                .toList();
        return new X86Data(rest.leaves, left);
    }

    /** The value of an MSR; 0 if it is absent. */
    private long msr(int index) {
        for (Msr msr : msrs) {
            if (msr.index() == index) {
                return msr.value();
            }
        }
        return 0;
    }

    /** These bits and a signature, in {@code CPUID.1:EAX}. */
    public X86Data plus(X86Signature signature) {
        return plus(new CpuidLeaf(1, 0, signature.eax(), 0, 0, 0));
    }

    /** Family, model and stepping of {@code CPUID.1:EAX}; {@link X86Signature#NONE} without that leaf. */
    public X86Signature signature() {
        return leaf(1, 0).map(leaf -> X86Signature.ofEax(leaf.eax())).orElse(X86Signature.NONE);
    }
}
