package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookupProceduresTest {
    @Test
    void looksUpEachTypeOfObject() {
        assertThat(LookupProcedures.all())
                .extracting(Procedure::toString)
                .contains(
                        "DOMAIN_LOOKUP_BY_ID (22)",
                        "NETWORK_LOOKUP_BY_UUID (47)",
                        "STORAGE_POOL_LOOKUP_BY_TARGET_PATH (391)",
                        "SECRET_LOOKUP_BY_USAGE (147)",
                        "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV (397)")
                .hasSize(18);
        assertThat(LookupProcedures.all()).extracting(Procedure::access).containsOnly(Procedure.Access.READ_ONLY);
    }
}
