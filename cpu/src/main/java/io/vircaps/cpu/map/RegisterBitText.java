package io.vircaps.cpu.map;

import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.map.MapBlock.Line;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bit's place as one word: {@code 0x1:edx.25}, {@code 0x7/1:eax.4} with a sub-leaf, {@code msr/0x10a:eax.0}. */
final class RegisterBitText {
    private static final String HEX = "0x[0-9a-f]{1,8}";
    private static final Pattern CPUID = Pattern.compile("(" + HEX + ")(?:/(\\d{1,9}))?:(e[abcd]x)\\.(\\d{1,2})");
    private static final Pattern MSR = Pattern.compile("msr/(" + HEX + "):(eax|edx)\\.(\\d{1,2})");

    private RegisterBitText() {}

    static RegisterBit read(Line line, String word) {
        Matcher cpuid = CPUID.matcher(word);
        if (cpuid.matches()) {
            int subleaf = cpuid.group(2) == null ? 0 : Integer.parseInt(cpuid.group(2));
            Register register = new Register(false, line.number(cpuid.group(1)), subleaf, half(cpuid.group(3)));
            return bit(line, register, cpuid.group(4));
        }
        Matcher msr = MSR.matcher(word);
        if (msr.matches()) {
            Register register = new Register(true, line.number(msr.group(1)), 0, half(msr.group(2)));
            return bit(line, register, msr.group(3));
        }
        throw line.problem("'" + word + "' is no bit of a register");
    }

    private static RegisterBit bit(Line line, Register register, String number) {
        int bit = Integer.parseInt(number);
        if (bit >= Integer.SIZE) {
            throw line.problem("a register has no bit " + bit);
        }
        return new RegisterBit(register, bit);
    }

    private static Half half(String name) {
        return Half.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static String write(RegisterBit place) {
        Register register = place.register();
        String index = "0x" + Integer.toHexString(register.index());
        String address =
                register.msr() ? "msr/" + index : index + (register.subleaf() == 0 ? "" : "/" + register.subleaf());
        return address + ":" + register.half().name().toLowerCase(Locale.ROOT) + "." + place.bit();
    }
}
