package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.Optional;

/**
 * Names a hypervisor by any of four parts, in the order of {@code remote_connect_get_domain_capabilities_args}.
 *
 * @param emulator   path of the emulator
 * @param arch       architecture
 * @param machine    machine type
 * @param domainType domain type
 */
public record HypervisorChoice(
        Optional<String> emulator, Optional<String> arch, Optional<String> machine, Optional<String> domainType) {
    /** How it stands on the wire. */
    public static final XdrCodec<HypervisorChoice> CODEC = XdrCodec.of(HypervisorChoice::read, HypervisorChoice::write);

    private static HypervisorChoice read(XdrReader in) {
        return new HypervisorChoice(
                XdrCodec.OPTIONAL_STRING.read(in),
                XdrCodec.OPTIONAL_STRING.read(in),
                XdrCodec.OPTIONAL_STRING.read(in),
                XdrCodec.OPTIONAL_STRING.read(in));
    }

    private static void write(XdrWriter out, HypervisorChoice value) {
        XdrCodec.OPTIONAL_STRING.write(out, value.emulator);
        XdrCodec.OPTIONAL_STRING.write(out, value.arch);
        XdrCodec.OPTIONAL_STRING.write(out, value.machine);
        XdrCodec.OPTIONAL_STRING.write(out, value.domainType);
    }
}
