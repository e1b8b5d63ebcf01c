package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorDomainTest {
    @ParameterizedTest
    @CsvSource({
        "virNetworkLookupByName, 19",
        "virStoragePoolLookupByName, 18",
        "virNodeDeviceLookupByName, 22",
        "virInterfaceLookupByName, 26",
        "virSecretLookupByUUID, 30",
        "virNWFilterLookupByName, 33",
        "virStreamSend, 38",
        "virDomainCreate, 20",
        "virNodeGetInfo, 20",
        "virConnectGetType, 20"
    })
    void followsFromTheNameOfTheFunction(String function, int domain) {
        assertThat(ErrorDomain.ofFunction(function)).isEqualTo(domain);
    }
}
