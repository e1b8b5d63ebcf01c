package io.vircaps.driver.qemu.query;

import io.vircaps.model.Version;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts as bytes, for the cache: small, and read without a JSON parser, since that is the path of every run but the
 * first. A change of the form needs another {@link #FORMAT}.
 */
public final class EmulatorFactsCodec {
    /** Name of the form; part of the cache's key. */
    public static final String FORMAT = "emulator-3";

    private static final int LONGEST = 0xffff;
    private static final int KVM_PRESENT = 1;
    private static final int KVM_ENABLED = 2;
    private static final int TCG = 4;
    private static final int IS_DEFAULT = 1;
    private static final int DEPRECATED = 2;
    private static final int HAS_ALIAS = 4;

    private EmulatorFactsCodec() {}

    /** The bytes; empty if a name is longer than the form takes, which no real emulator's is. */
    public static Optional<byte[]> encode(EmulatorFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(facts.version().major());
            out.writeInt(facts.version().minor());
            out.writeInt(facts.version().micro());
            write(facts.target(), out);
            out.writeByte((facts.kvmPresent() ? KVM_PRESENT : 0)
                    | (facts.kvmEnabled() ? KVM_ENABLED : 0)
                    | (facts.tcg() ? TCG : 0));
            write(facts.messages().orElse(""), out);
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
        out.writeByte((machine.isDefault() ? IS_DEFAULT : 0)
                | (machine.deprecated() ? DEPRECATED : 0)
                | (machine.alias().isPresent() ? HAS_ALIAS : 0));
        write(machine.name(), out);
        if (machine.alias().isPresent()) {
            write(machine.alias().get(), out);
        }
        out.writeInt(machine.maxCpus());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IOException("a text of " + bytes.length + " bytes");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** The facts; empty if these are not the bytes of any, which the cache's own check makes unlikely. */
    public static Optional<EmulatorFacts> decode(byte[] bytes) {
        FactsInput in = new FactsInput(bytes);
        try {
            Version version = new Version(in.number(), in.number(), in.number());
            String target = in.text();
            int flags = in.flags();
            String messages = in.text();
            List<MachineType> machines = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
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
        } catch (EOFException tooShort) {
            return Optional.empty();
        }
    }

    private static MachineType machine(FactsInput in) throws EOFException {
        int flags = in.flags();
        return new MachineType(
                in.text(),
                (flags & HAS_ALIAS) != 0 ? Optional.of(in.text()) : Optional.empty(),
                in.number(),
                (flags & IS_DEFAULT) != 0,
                (flags & DEPRECATED) != 0);
    }
}
