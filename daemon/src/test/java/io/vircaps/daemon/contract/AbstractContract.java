package io.vircaps.daemon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.daemon.RunningDaemon;
import io.vircaps.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A contract that every connection keeps, wherever it leads. */
abstract class AbstractContract {
    private static final String SENTENCE = "this function is not supported by the connection driver: ";

    final Endpoint endpoint;
    Connection connection;
    private final List<RunningDaemon> daemons = new ArrayList<>();

    AbstractContract(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Opens a connection to the endpoint. */
    abstract Connection open();

    @BeforeEach
    void openConnection() {
        connection = open();
    }

    /** Closes this once the connection is closed. */
    final void closeAfterTest(RunningDaemon running) {
        daemons.add(running);
    }

    @AfterEach
    void closeConnection() {
        connection.close();
        daemons.forEach(RunningDaemon::close);
    }

    /** Each function either works or is refused by its name, and those refused are the ones libvirt's driver lacks. */
    final void assertLacking(Map<String, Consumer<Connection>> functions) {
        TreeSet<String> expected = new TreeSet<>(functions.keySet());
        expected.retainAll(endpoint.lacking());
        TreeSet<String> refused = new TreeSet<>();
        functions.forEach((function, call) -> {
            NoFunction lacking = catchThrowableOfType(NoFunction.class, () -> call.accept(connection));
            if (lacking != null) {
                assertThat(lacking.kind()).isEqualTo(Kind.NO_SUPPORT);
                assertThat(lacking).hasMessage(SENTENCE + function);
                refused.add(function);
            }
        });

        assertThat(refused).isEqualTo(expected);
    }

    /** The call works if libvirt's driver has the function, else is refused. */
    final void assertWorksIfThere(String function, ThrowingCallable call) {
        if (endpoint.has(function)) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertThatCode(call).isInstanceOf(NoFunction.class);
        }
    }
}
