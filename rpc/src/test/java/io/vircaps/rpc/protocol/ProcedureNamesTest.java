package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureNamesTest {
    @Test
    void knowsEveryProcedureOfTheRelease() {
        for (int number = 1; number <= Procedures.HIGHEST; number++) {
            assertThat(ProcedureNames.name(number)).as("%d", number).isPresent();
        }
        assertThat(ProcedureNames.name(Procedures.HIGHEST + 1)).isEmpty();
    }

    @Test
    void agreesWithTheTable() {
        assertThat(Procedures.all())
                .allSatisfy(procedure ->
                        assertThat(ProcedureNames.name(procedure.number())).isEqualTo(Optional.of(procedure.name())));
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT_GET_TYPE,            virConnectGetType",
        "CONNECT_BASELINE_CPU,        virConnectBaselineCPU",
        "DOMAIN_GET_XML_DESC,         virDomainGetXMLDesc",
        "NODE_GET_SEV_INFO,           virNodeGetSEVInfo",
        "DOMAIN_LOOKUP_BY_UUID,       virDomainLookupByUUID",
        "NWFILTER_LOOKUP_BY_NAME,     virNWFilterLookupByName",
    })
    void namesLibvirtsFunction(String procedure, String function) {
        assertThat(ProcedureNames.function(procedure)).isEqualTo(function);
    }
}
