package io.vircaps.driver.qemu.process;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** The machine an executable was built for; elf(5), {@code e_machine}. */
final class ElfHeader {
    private static final int MACHINE = 18;
    private static final int BYTE_ORDER = 5;
    private static final int BIG_ENDIAN = 2;
    private static final String OURSELVES = "/proc/self/exe";

    private ElfHeader() {}

    /** The machine a program is built for, if that is another than this one; else empty. */
    static Optional<String> foreign(String program) {
        OptionalInt theirs = machine(program);
        OptionalInt ours = machine(OURSELVES);
        return theirs.isEmpty() || theirs.equals(ours)
                ? Optional.empty()
                : Optional.of("built for ELF machine " + theirs.getAsInt()
                        + (ours.isEmpty() ? "" : ", this is " + ours.getAsInt()));
    }

    private static OptionalInt machine(String program) {
        try (FileInputStream in = new FileInputStream(program)) {
            byte[] header = in.readNBytes(MACHINE + 2);
            boolean isElf = header.length == MACHINE + 2
                    && header[0] == 0x7f
                    && header[1] == 'E'
                    && header[2] == 'L'
                    && header[3] == 'F';
            return isElf ? OptionalInt.of(machine(header)) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static int machine(byte[] header) {
        int first = Byte.toUnsignedInt(header[MACHINE]);
        int second = Byte.toUnsignedInt(header[MACHINE + 1]);
        return header[BYTE_ORDER] == BIG_ENDIAN ? first << 8 | second : second << 8 | first;
    }
}
