package io.vircaps.daemon.contract;

import io.vircaps.connect.Connection;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract, of connections of this process to a host directory. */
@ParameterizedClass
@EnumSource(Endpoint.class)
class LocalCpusContractTest extends AbstractCpusTest {
    LocalCpusContractTest(Endpoint endpoint) {
        super(endpoint);
    }

    @Override
    Connection open() {
        return endpoint.local();
    }
}
