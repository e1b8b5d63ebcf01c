package io.vircaps.rpc.protocol;

import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.FilterBinding;
import io.vircaps.rpc.protocol.RemoteObjects.HostInterface;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.RemoteObjects.Secret;
import io.vircaps.rpc.protocol.RemoteObjects.SecretUsage;
import io.vircaps.rpc.protocol.RemoteObjects.StorageVolume;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

class RemoteObjectsTest extends AbstractCodecTest {
    @Override
    Stream<Arguments> payloads() {
        return Stream.of(
                row(Domain.CODEC, new Domain("g", UUID_1, 3), text('g') + UUID_1_HEX + "00000003"),
                row(NamedObject.CODEC, new NamedObject("n", UUID_1), text('n') + UUID_1_HEX),
                row(HostInterface.CODEC, new HostInterface("i", "m"), text('i') + text('m')),
                row(StorageVolume.CODEC, new StorageVolume("p", "v", "k"), text('p') + text('v') + text('k')),
                row(Secret.CODEC, new Secret(UUID_1, 2, "u"), UUID_1_HEX + "00000002" + text('u')),
                row(SecretUsage.CODEC, new SecretUsage(2, "u"), "00000002" + text('u')),
                row(FilterBinding.CODEC, new FilterBinding("p", "f"), text('p') + text('f')));
    }
}
