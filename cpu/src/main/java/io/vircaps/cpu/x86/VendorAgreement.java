package io.vircaps.cpu.x86;

import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.baseline.FirstHosts;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import java.util.Map;
import java.util.Optional;

/**
 * The vendors of a set of CPUs, as far as a baseline depends on them; immutable. The CPU of the smallest host is kept
 * apart, because libvirt takes its vendor only if it is stated and does not compare it with its model's; the other
 * CPUs' vendor is the stated one or else their model's ({@code virCPUx86Baseline}).
 *
 * @param first         the smallest host
 * @param statedByAll   whether every CPU states its vendor
 * @param others        the vendors of all hosts but the first; the two of the smallest hosts, which decide
 * @param contradiction the smallest host, but the first, whose CPU states another vendor than its model has
 */
record VendorAgreement(Member first, boolean statedByAll, FirstHosts others, Optional<Member> contradiction) {
    /**
     * One CPU.
     *
     * @param host   its host
     * @param model  its model
     * @param stated the vendor it states
     */
    record Member(long host, Catalog.Model model, Optional<String> stated) {
        private Optional<String> implied() {
            return model.vendor().map(Catalog.Vendor::name);
        }

        private boolean contradictsItself() {
            return stated.isPresent() && implied().isPresent() && !stated.equals(implied());
        }

        private FirstHosts vendor() {
            return stated.or(this::implied)
                    .map(name -> FirstHosts.of(name, host))
                    .orElse(FirstHosts.NONE);
        }

        private static Member smaller(Member one, Member other) {
            return one.host <= other.host ? one : other;
        }

        private void write(StateWriter out) {
            out.number(host).text(model.name()).text(stated);
        }

        private static Member read(StateReader in, Catalog catalog) {
            return new Member(in.number(), catalog.model(in.text()), in.optionalText());
        }
    }

    /** One CPU. */
    static VendorAgreement of(Member only) {
        return new VendorAgreement(only, only.stated().isPresent(), FirstHosts.NONE, Optional.empty());
    }

    VendorAgreement merge(VendorAgreement other) {
        if (first.host() == other.first.host()) {
            throw BaselineStateException.sameHost(first.host());
        }
        boolean isFirst = first.host() < other.first.host();
        Member second = isFirst ? other.first : first;
        Optional<Member> ofSecond = second.contradictsItself() ? Optional.of(second) : Optional.empty();
        return new VendorAgreement(
                isFirst ? first : other.first,
                statedByAll && other.statedByAll,
                others.merge(other.others).merge(second.vendor()).smallest(2),
                smallest(smallest(contradiction, other.contradiction), ofSecond));
    }

    private static Optional<Member> smallest(Optional<Member> one, Optional<Member> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(Member.smaller(one.get(), other.get()))
                : one.or(() -> other);
    }

    /** The vendor that all agree on, if they do and any has one. */
    Optional<String> vendor() {
        return first.stated().or(others::first);
    }

    /** The error of the smallest host that does not agree with those before it. */
    Optional<CpuException> conflict(Catalog catalog) {
        Optional<String> vendor = vendor();
        boolean unknown = vendor.isPresent() && catalog.vendor(vendor.get()).isEmpty();
        if (unknown && first.stated().isPresent()) {
            return vendor.map(UnknownCpuException::vendor);
        }
        for (Map.Entry<String, Long> other : others.entries()) {
            if (contradiction.isPresent() && contradiction.get().host() <= other.getValue()) {
                break;
            }
            if (unknown) {
                return vendor.map(UnknownCpuException::vendor);
            }
            if (!vendor.equals(Optional.of(other.getKey()))) {
                return vendor.map(name ->
                        CpuNotUsableException.failed("CPUs of different vendors: " + name + " and " + other.getKey()));
            }
        }
        return contradiction.map(cpu -> CpuNotUsableException.failed("vendor "
                + cpu.implied().orElse("") + " of CPU model " + cpu.model().name() + " is not the stated "
                + cpu.stated().orElse("")));
    }

    void write(StateWriter out) {
        first.write(out);
        out.flag(statedByAll);
        others.write(out);
        out.flag(contradiction.isPresent());
        contradiction.ifPresent(cpu -> cpu.write(out));
    }

    static VendorAgreement read(StateReader in, Catalog catalog) {
        Member first = Member.read(in, catalog);
        boolean statedByAll = in.flag();
        FirstHosts others = FirstHosts.read(in);
        Optional<Member> contradiction = in.flag() ? Optional.of(Member.read(in, catalog)) : Optional.empty();
        return new VendorAgreement(first, statedByAll, others, contradiction);
    }
}
