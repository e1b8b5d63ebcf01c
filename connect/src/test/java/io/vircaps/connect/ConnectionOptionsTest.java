package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.FactObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionOptionsTest {
    private static final Path DIRECTORY = Path.of("some/directory");
    private static final Dialect DIALECT = new Dialect(8, 0, 0);
    private static final FactObserver OBSERVER = FactObserver.NONE;

    /** No component as in the default. */
    private static final ConnectionOptions OTHER = new ConnectionOptions(
            Optional.of(DIRECTORY), DIALECT, Optional.of(DIRECTORY), false, true, true, Optional.of(OBSERVER));

    private static List<Object> parts(ConnectionOptions options) {
        return List.of(
                options.root(),
                options.dialect(),
                options.cpuMap(),
                options.cache(),
                options.readOnly(),
                options.startsNamedEmulators(),
                options.observer());
    }

    /** The default with one component of {@link #OTHER}. */
    private static List<Object> with(int component) {
        List<Object> parts = new ArrayList<>(parts(ConnectionOptions.DEFAULT));
        parts.set(component, parts(OTHER).get(component));
        return parts;
    }

    @Test
    void changesOneOptionAndNoOther() {
        ConnectionOptions options = ConnectionOptions.DEFAULT;

        assertThat(parts(options.root(DIRECTORY))).isEqualTo(with(0));
        assertThat(parts(options.dialect(DIALECT))).isEqualTo(with(1));
        assertThat(parts(options.cpuMap(DIRECTORY))).isEqualTo(with(2));
        assertThat(parts(options.withoutCache())).isEqualTo(with(3));
        assertThat(parts(options.forReading())).isEqualTo(with(4));
        assertThat(parts(options.startingNamedEmulators())).isEqualTo(with(5));
        assertThat(parts(options.observer(OBSERVER))).isEqualTo(with(6));
    }

    @Test
    void keepsTheOtherOptions() {
        assertThat(OTHER.root(DIRECTORY)
                        .dialect(DIALECT)
                        .cpuMap(DIRECTORY)
                        .withoutCache()
                        .forReading()
                        .startingNamedEmulators()
                        .observer(OBSERVER))
                .isEqualTo(OTHER);
    }

    @Test
    void startsNoProgramThatAQueryNamesByDefault() {
        assertThat(ConnectionOptions.DEFAULT.startsNamedEmulators()).isFalse();
    }
}
