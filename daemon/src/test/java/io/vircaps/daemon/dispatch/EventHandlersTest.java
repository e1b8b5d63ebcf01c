package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.EventProcedures;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventHandlersTest extends AbstractHandlerTest {
    @Test
    void numberTheCallbacks() {
        RegisterEventArgs<NamedObject> ofNetworks = new RegisterEventArgs<>(0, Optional.of(new NamedObject("a", ID)));
        assertThat(call(EventProcedures.DOMAIN_REGISTER, new RegisterEventArgs<>(26, Optional.empty())))
                .isZero();
        assertThat(call(EventProcedures.NETWORK_REGISTER, ofNetworks)).isOne();
        assertThat(call(EventProcedures.NETWORK_DEREGISTER, 1)).isEqualTo(Nothing.NOTHING);
        assertRefused(
                EventProcedures.NETWORK_DEREGISTER, 1, 1, 7, "internal error: network event callback 1 not registered");
        assertRefused(
                EventProcedures.DOMAIN_REGISTER,
                new RegisterEventArgs<>(27, Optional.empty()),
                1,
                7,
                "internal error: unsupported event ID 27");
    }

    @Test
    void limitTheNumberOfCallbacks() {
        RegisterEventArgs<String> devices = new RegisterEventArgs<>(1, Optional.empty());
        for (int number = 0; number < 4096; number++) {
            assertThat(call(EventProcedures.NODE_DEVICE_REGISTER, devices)).isEqualTo(number);
        }
        assertRefused(EventProcedures.NODE_DEVICE_REGISTER, devices, 1, 7, "internal error: no more than 4096");
        call(EventProcedures.NODE_DEVICE_DEREGISTER, 17);
        assertThat(call(EventProcedures.NODE_DEVICE_REGISTER, devices)).isEqualTo(17);
    }
}
