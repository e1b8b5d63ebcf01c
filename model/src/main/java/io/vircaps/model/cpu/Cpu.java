package io.vircaps.model.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A CPU definition: element {@code <cpu>} with {@code <arch>} is a {@linkplain Host host's}, without it is a
 * {@linkplain GuestCpu guest's}.
 */
public sealed interface Cpu permits Cpu.Host, GuestCpu {
    /** The architecture; only a host's CPU states it. */
    Optional<Arch> arch();

    /** The name of the CPU model. */
    Optional<String> model();

    /** The vendor's name. */
    Optional<String> vendor();

    /** The features beyond the model's, in document order; each once. */
    List<CpuFeature> features();

    /** The result of the function for this kind. */
    <T> T match(Function<Host, T> host, Function<GuestCpu, T> guest);

    /**
     * A host's CPU.
     *
     * @param cpu the CPU of the host's document
     */
    record Host(HostCpu cpu) implements Cpu {
        @Override
        public Optional<Arch> arch() {
            return cpu.arch();
        }

        @Override
        public Optional<String> model() {
            return cpu.definition().model();
        }

        @Override
        public Optional<String> vendor() {
            return cpu.definition().vendor();
        }

        @Override
        public List<CpuFeature> features() {
            return cpu.definition().features().stream()
                    .map(CpuFeature::required)
                    .toList();
        }

        @Override
        public <T> T match(Function<Host, T> host, Function<GuestCpu, T> guest) {
            return host.apply(this);
        }
    }
}
