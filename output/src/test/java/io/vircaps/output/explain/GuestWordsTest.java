package io.vircaps.output.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuestWordsTest {
    private static List<GuestQuery> queries(String... words) {
        return GuestWords.queries(List.of(words), Dialect.parse("9.0.0"));
    }

    @Test
    void readsOneWordOfEachKind() {
        assertThat(queries("aarch64")).containsExactly(GuestQuery.ANY.arch(Arch.AARCH64));
        assertThat(queries("hvm")).containsExactly(GuestQuery.ANY.osType(OsType.HVM));
        assertThat(queries("kvm")).containsExactly(GuestQuery.ANY.domainType(DomainType.KVM));
        assertThat(queries("xen")).containsExactly(GuestQuery.ANY.domainType(DomainType.XEN));
        assertThat(queries("q35")).containsExactly(GuestQuery.ANY.machine("q35"));
    }

    @Test
    void combinesWordsOfDifferentKindsAndOffersThoseOfOneKind() {
        GuestQuery kvm = GuestQuery.ANY.domainType(DomainType.KVM).osType(OsType.HVM);
        assertThat(queries("kvm", "aarch64", "hvm", "x86_64"))
                .containsExactly(kvm.arch(Arch.AARCH64), kvm.arch(Arch.X86_64));
        assertThat(queries("kvm", "qemu", "q35"))
                .containsExactly(
                        GuestQuery.ANY.domainType(DomainType.KVM).machine("q35"),
                        GuestQuery.ANY.domainType(DomainType.QEMU).machine("q35"));
    }

    @Test
    void refusesOtherWords() {
        assertThatThrownBy(() -> queries("potato"))
                .isInstanceOf(VircapsException.class)
                .hasMessage("no guest is called so: expected an architecture, an OS type, a domain type or a machine"
                        + " type, such as aarch64, hvm, kvm or q35, found 'potato'");
        assertThatThrownBy(() -> queries("aarch46")).hasMessageStartingWith("no guest is called so; is aarch64 meant?");
        assertThatThrownBy(() -> queries("loongarch64"))
                .hasMessage("libvirt 9.0.0 does not know loongarch64; 10.2.0 does");
    }

    @Test
    void hasALabelForASearch() {
        GuestQuery all = GuestQuery.ANY
                .machine("q35")
                .domainType(DomainType.KVM)
                .arch(Arch.AARCH64)
                .osType(OsType.HVM);
        assertThat(GuestWords.label(all)).isEqualTo("guest hvm aarch64 kvm q35");
        assertThat(GuestWords.label(GuestQuery.ANY)).isEqualTo("guest");
    }
}
