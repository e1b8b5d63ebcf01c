package io.vircaps.rpc.xdr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteStringTest {
    @Test
    void doesNotChange() {
        byte[] bytes = {1, 2};
        ByteString string = ByteString.of(bytes);
        bytes[0] = 9;
        string.toByteArray()[1] = 9;
        assertThat(string.toByteArray()).containsExactly(1, 2);
        assertThat(string.size()).isEqualTo(2);
        assertThat(string.at(1)).isEqualTo((byte) 2);
    }

    @Test
    void isEqualByItsBytes() {
        assertThat(ByteString.of((byte) 1))
                .isEqualTo(ByteString.of((byte) 1))
                .hasSameHashCodeAs(ByteString.of((byte) 1))
                .isNotEqualTo(ByteString.of((byte) 2));
    }

    @Test
    void printsNoBytes() {
        assertThat(ByteString.of((byte) 77)).hasToString("1 bytes");
    }
}
