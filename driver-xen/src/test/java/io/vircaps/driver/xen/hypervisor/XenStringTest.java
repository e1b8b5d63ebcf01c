package io.vircaps.driver.xen.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XenStringTest {
    private static Probed<List<XenGuest>> parse(String string) {
        return XenString.parse(new XenCaps("here", string));
    }

    /** A guest a word: kind, architecture, features. */
    private static String text(Probed<List<XenGuest>> guests) {
        return String.join(
                "; ", guests.value().stream().map(XenStringTest::text).toList());
    }

    private static String text(XenGuest guest) {
        String features = String.join(",", guest.features());
        return guest.kind() + " " + guest.arch() + (features.isEmpty() ? "" : " " + features);
    }

    @ParameterizedTest
    @CsvSource({
        "xen-3.0-x86_64, PV x86_64",
        "xen-3.0-x86_32, PV i686 nonpae",
        "xen-3.0-x86_32p, PV i686 pae",
        "xen-3.0-ia64, PV ia64",
        "xen-3.0-ia64be, PV ia64 ia64_be",
        "xen-3.0-powerpc64, PV ppc64",
        "xen-3.0-aarch64 xen-3.0-armv7l, PV aarch64; PV armv7l",
        "hvm-3.0-x86_64, HVM x86_64; PVH x86_64",
        "hvm-3.0-x86_32 hvm-3.0-x86_32p, 'HVM i686 pae,nonpae; PVH i686'",
        "hvm-3.0-x86_32p xen-3.0-x86_32p, HVM i686 pae; PVH i686 pae",
        "beside-xen-3.0-x86_64-more, PV x86_64"
    })
    void makesGuestsOfTokens(String string, String guests) {
        assertThat(text(parse(string))).isEqualTo(guests);
    }

    @Test
    void keepsTheOrderOfARealString() {
        assertThat(text(parse("xen-3.0-x86_64 xen-3.0-x86_32p hvm-3.0-x86_32 hvm-3.0-x86_32p hvm-3.0-x86_64 ")))
                .isEqualTo("PV x86_64; PV i686 pae; HVM i686 pae,nonpae; PVH i686; HVM x86_64; PVH x86_64");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void makesNoGuestOfNothing(String string) {
        assertThat(parse(string)).isEqualTo(Probed.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "xen-3-x86_64",
        "xen-3.0-",
        "xen-3.0-x86_",
        "hvm-",
        "x",
        "xen-3.0-mips",
        "kvm-3.0-x86_64",
        "XEN-3.0-x86_64"
    })
    void passesOverATokenOfAnotherForm(String token) {
        Probed<List<XenGuest>> guests = parse(token + " hvm-3.0-x86_64");

        assertThat(text(guests)).isEqualTo("HVM x86_64; PVH x86_64");
        assertThat(guests.notes())
                .extracting(Note::subject, Note::detail)
                .containsExactly(tuple("here", "'" + token + "'"));
    }

    @Test
    void staysBoundedWithTenThousandTokens() {
        StringBuilder string = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            string.append("junk-").append(i).append(" xen-3.0-x86_64 ");
        }
        Probed<List<XenGuest>> guests = parse(string.toString());

        assertThat(text(guests)).isEqualTo("PV x86_64");
        assertThat(guests.notes())
                .singleElement()
                .extracting(Note::detail)
                .asString()
                .startsWith("'junk-0', 'junk-1', ")
                .endsWith("'junk-7' and 9992 more");
    }
}
