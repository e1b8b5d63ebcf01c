package io.vircaps.cpu.map;

import io.vircaps.cpu.data.RegisterBit;
import io.vircaps.cpu.data.RegisterBit.Half;
import io.vircaps.cpu.data.RegisterBit.Register;
import io.vircaps.cpu.map.MapBlock.Line;

/**
 * The codec of a register bit as one word: {@code 0x1:edx.25}, {@code 0x7/1:eax.4} with a sub-leaf,
 * {@code msr/0x10a:eax.0}.
 */
final class RegisterBitText {
    private static final String MSR = "msr/";

    private RegisterBitText() {}

    static RegisterBit read(Line line, String word) {
        int colon = word.indexOf(':');
        int dot = word.indexOf('.', colon + 1);
        if (colon < 0 || dot < 0) {
            throw line.problem("'" + word + "' is no bit of a register");
        }
        Register register = register(line, word.substring(0, colon), half(line, word.substring(colon + 1, dot)));
        int bit = line.number(word.substring(dot + 1));
        if (bit < 0 || bit >= Integer.SIZE) {
            throw line.problem("a register has no bit " + Integer.toUnsignedString(bit));
        }
        return new RegisterBit(register, bit);
    }

    private static Register register(Line line, String address, Half half) {
        if (address.startsWith(MSR)) {
            if (half == Half.EBX || half == Half.ECX) {
                throw line.problem("an MSR has no half " + name(half));
            }
            return new Register(true, line.number(address.substring(MSR.length())), 0, half);
        }
        int slash = address.indexOf('/');
        int leaf = line.number(slash < 0 ? address : address.substring(0, slash));
        int subleaf = slash < 0 ? 0 : line.number(address.substring(slash + 1));
        return new Register(false, leaf, subleaf, half);
    }

    private static Half half(Line line, String name) {
        return switch (name) {
            case "eax" -> Half.EAX;
            case "ebx" -> Half.EBX;
            case "ecx" -> Half.ECX;
            case "edx" -> Half.EDX;
            default -> throw line.problem("no register " + name);
        };
    }

    private static String name(Half half) {
        return switch (half) {
            case EAX -> "eax";
            case EBX -> "ebx";
            case ECX -> "ecx";
            case EDX -> "edx";
        };
    }

    static String write(RegisterBit bit) {
        Register register = bit.register();
        String index = "0x" + Integer.toHexString(register.index());
        String address =
                register.msr() ? MSR + index : index + (register.subleaf() == 0 ? "" : "/" + register.subleaf());
        return address + ":" + name(register.half()) + "." + bit.bit();
    }
}
