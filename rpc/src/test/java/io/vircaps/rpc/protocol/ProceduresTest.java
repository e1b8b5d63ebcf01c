package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProceduresTest {
    @Test
    void numbersEachProcedureOnce() {
        assertThat(Procedures.all()).extracting(Procedure::number).doesNotHaveDuplicates();
        assertThat(Procedures.all()).extracting(Procedure::name).doesNotHaveDuplicates();
        assertThat(Procedures.all())
                .allSatisfy(procedure -> assertThat(procedure.number()).isBetween(1, Procedures.HIGHEST));
    }

    @Test
    void containsLookupsAndEvents() {
        Set<Procedure<?, ?>> all = new HashSet<>(Procedures.all());
        assertThat(all).containsAll(LookupProcedures.all()).containsAll(EventProcedures.all());
        assertThat(all).contains(Procedures.CONNECT_GET_CAPABILITIES).hasSize(93);
    }

    @Test
    void needsNoAuthenticationOnlyForAuthentication() {
        assertThat(Procedures.all())
                .filteredOn(procedure -> procedure.access() == Procedure.Access.UNAUTHENTICATED)
                .extracting(Procedure::number)
                .containsExactlyInAnyOrder(66, 67, 68, 69, 70);
        assertThat(Procedures.all())
                .filteredOn(procedure -> procedure.access() == Procedure.Access.READ_WRITE)
                .extracting(Procedure::name)
                .containsExactlyInAnyOrder("CONNECT_GET_DOMAIN_CAPABILITIES", "NODE_GET_SEV_INFO");
    }
}
