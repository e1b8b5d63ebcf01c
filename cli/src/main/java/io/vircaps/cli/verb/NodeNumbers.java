package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Setting;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers among a verb's options, read and refused as virsh does. */
final class NodeNumbers {
    /** {@code strtol(3)} with base 10. */
    private static final Pattern DECIMAL = Pattern.compile("\\s*([+-]?\\d+)");

    private static final Pattern SCALED = Pattern.compile("\\s*\\+?(\\d+)(.*)", Pattern.DOTALL);
    private static final BigInteger MOST_SCALED = BigInteger.valueOf(0xffff_ffffL);
    private static final BigInteger MOST_READ =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final String UNITS = "kmgtpe";
    private static final int KIB = 1024;

    private NodeNumbers() {}

    /** A number that virsh would not take; with what it says first, and in some cases why. */
    static final class Malformed extends VircapsException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<String> why;

        Malformed(String sentence, Optional<String> why) {
            super(Problem.of(Kind.INVALID_ARGUMENT, sentence));
            this.why = why;
        }

        Optional<String> why() {
            return why;
        }
    }

    /** The argument of an option as a signed 32-bit number; empty if the option was not given. */
    static OptionalInt number(Invocation invocation, Setting setting) {
        Optional<String> given = invocation.value(setting);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher decimal = DECIMAL.matcher(given.get());
        if (decimal.matches()) {
            BigInteger value = new BigInteger(decimal.group(1));
            if (value.bitLength() < Integer.SIZE) {
                return OptionalInt.of(value.intValue());
            }
        }
        throw new Malformed(
                "Numeric value '" + given.get() + "' for <" + setting.name() + "> option is malformed or out of range",
                Optional.empty());
    }

    /** The argument of an option as a size in KiB, rounded up, which is also its unit; empty if it was not given. */
    static OptionalLong kibibytes(Invocation invocation, Setting setting) {
        Optional<String> given = invocation.value(setting);
        if (given.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher scaled = SCALED.matcher(given.get());
        if (!scaled.matches() || new BigInteger(scaled.group(1)).compareTo(MOST_READ) > 0) {
            throw malformed(given.get(), setting, Optional.empty());
        }
        String unit = scaled.group(2);
        BigInteger scale = scale(unit)
                .orElseThrow(() -> malformed(
                        given.get(), setting, Optional.of("invalid argument: unknown suffix '" + unit + "'")));
        BigInteger value = new BigInteger(scaled.group(1));
        if (value.compareTo(MOST_SCALED.divide(scale)) > 0) {
            String why = "numerical overflow: value too large: " + value + unit;
            throw malformed(given.get(), setting, Optional.of(why));
        }
        return OptionalLong.of((value.multiply(scale).longValueExact() + KIB - 1) / KIB);
    }

    private static Malformed malformed(String given, Setting setting, Optional<String> why) {
        return new Malformed(
                "Scaled numeric value '" + given + "' for <" + setting.name() + "> option is malformed or out of range",
                why);
    }

    /** Bytes of a unit: none is KiB; {@code k} and {@code KiB} are 1024, {@code kB} is 1000. */
    private static Optional<BigInteger> scale(String suffix) {
        String unit = suffix.toLowerCase(Locale.ROOT);
        if (unit.isEmpty()) {
            return Optional.of(BigInteger.valueOf(KIB));
        }
        if (unit.equals("b") || unit.equals("byte") || unit.equals("bytes")) {
            return Optional.of(BigInteger.ONE);
        }
        int power = UNITS.indexOf(unit.charAt(0)) + 1;
        String rest = unit.substring(1);
        if (power == 0 || !(rest.isEmpty() || rest.equals("ib") || rest.equals("b"))) {
            return Optional.empty();
        }
        return Optional.of(BigInteger.valueOf(rest.equals("b") ? 1000 : KIB).pow(power));
    }
}
