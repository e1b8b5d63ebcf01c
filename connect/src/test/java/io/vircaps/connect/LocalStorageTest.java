package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Dialect;
import io.vircaps.model.pool.StoragePoolType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalStorageTest {
    private static final Dialect LAST_WITHOUT = new Dialect(5, 1, 0);
    private static final Dialect FIRST_WITH = new Dialect(5, 2, 0);
    private static final StoragePoolType POOL = new StoragePoolType("dir", true, Optional.empty(), Optional.empty());

    private static LocalStorage storage(Dialect dialect) {
        Storage engine = new Storage() {
            @Override
            public List<StoragePoolType> pools() {
                return List.of(POOL);
            }
        };
        return new LocalStorage(() -> engine, dialect);
    }

    @Test
    void writesThePoolsOfTheEngine() {
        assertThat(storage(FIRST_WITH).poolsXml()).isEqualTo("""
                <storagepoolCapabilities>
                  <pool type='dir' supported='yes'>
                  </pool>
                </storagepoolCapabilities>
                """);
    }

    @Test
    void hasNoDocumentBeforeTheReleaseThatIntroducedIt() {
        assertThatExceptionOfType(NoFunction.class)
                .isThrownBy(storage(LAST_WITHOUT)::poolsXml)
                .withMessageEndingWith("virConnectGetStoragePoolCapabilities");
        assertThat(storage(LAST_WITHOUT).pools()).containsExactly(POOL);
    }

    @Test
    void refusesADocumentOnceClosedInEveryDialect() {
        LocalStorage closed = new LocalStorage(
                () -> {
                    throw new Closed("scripted:///here");
                },
                LAST_WITHOUT);

        assertThatExceptionOfType(Closed.class).isThrownBy(closed::poolsXml);
    }
}
