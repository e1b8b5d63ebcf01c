package io.vircaps.driver.qemu;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts as bytes, for the cache: small, and read without a JSON parser, since that is the path of every run but the
 * first. A change of the form needs another {@link #FORMAT}.
 */
final class EmulatorFactsCodec {
    /** Name of the form; part of the cache's key. */
    static final String FORMAT = "emulator-1";

    private static final int KVM_PRESENT = 1;
    private static final int KVM_ENABLED = 2;
    private static final int TCG = 4;
    private static final int IS_DEFAULT = 1;
    private static final int DEPRECATED = 2;
    private static final int HAS_ALIAS = 4;

    private EmulatorFactsCodec() {}

    /** The bytes; empty if a name is longer than the form takes, which no real emulator's is. */
    static Optional<byte[]> encode(EmulatorFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(facts.version().major());
            out.writeInt(facts.version().minor());
            out.writeInt(facts.version().micro());
            out.writeUTF(facts.target());
            out.writeByte((facts.kvmPresent() ? KVM_PRESENT : 0)
                    | (facts.kvmEnabled() ? KVM_ENABLED : 0)
                    | (facts.tcg() ? TCG : 0));
            out.writeUTF(facts.messages().orElse(""));
            out.writeInt(facts.machines().size());
            for (MachineType machine : facts.machines()) {
                encode(machine, out);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    private static void encode(MachineType machine, DataOutputStream out) throws IOException {
        out.writeUTF(machine.name());
        out.writeUTF(machine.alias().orElse(""));
        out.writeInt(machine.maxCpus());
        out.writeByte((machine.isDefault() ? IS_DEFAULT : 0)
                | (machine.deprecated() ? DEPRECATED : 0)
                | (machine.alias().isPresent() ? HAS_ALIAS : 0));
    }

    /** The facts; empty if these are not the bytes of any, which the cache's own check makes unlikely. */
    static Optional<EmulatorFacts> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            QemuVersion version = new QemuVersion(in.readInt(), in.readInt(), in.readInt());
            String target = in.readUTF();
            int flags = in.readByte();
            String messages = in.readUTF();
            List<MachineType> machines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                machines.add(machine(in));
            }
            return Optional.of(new EmulatorFacts(
                            version,
                            target,
                            (flags & KVM_PRESENT) != 0,
                            (flags & KVM_ENABLED) != 0,
                            (flags & TCG) != 0,
                            machines,
                            Optional.empty())
                    .messages(messages));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static MachineType machine(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String alias = in.readUTF();
        int maxCpus = in.readInt();
        int flags = in.readByte();
        return new MachineType(
                name,
                (flags & HAS_ALIAS) != 0 ? Optional.of(alias) : Optional.empty(),
                maxCpus,
                (flags & IS_DEFAULT) != 0,
                (flags & DEPRECATED) != 0);
    }
}
