package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventProceduresTest {
    @Test
    void registersAndDeregistersInPairs() {
        List<Procedure<?, ?>> all = EventProcedures.all();
        assertThat(all).hasSize(10);
        for (int i = 0; i < all.size(); i += 2) {
            assertThat(all.get(i).name().replace("REGISTER", "DEREGISTER"))
                    .isEqualTo(all.get(i + 1).name());
        }
        assertThat(all).extracting(Procedure::number).contains(316, 317, 313, 368, 374, 381);
    }
}
