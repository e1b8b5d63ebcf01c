package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers among a verb's options, read and rejected as virsh does. */
final class NumberOptions {
    /** {@code strtol(3)} with base 10. */
    private static final Pattern DECIMAL = Pattern.compile("\\s*([+-]?\\d+)");

    private static final Pattern SCALED = Pattern.compile("\\s*\\+?(\\d+)(.*)", Pattern.DOTALL);
    private static final BigInteger MOST_SCALED = BigInteger.valueOf(0xffff_ffffL);
    private static final BigInteger MOST_READ =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
    private static final String UNITS = "kmgtpe";
    private static final int KIB = 1024;
    private static final int ALL = -1;

    private NumberOptions() {}

    /** The argument of an option as a signed 32-bit number; empty if the option was not given. */
    static OptionalInt number(Invocation invocation, CommandOption option) {
        Optional<String> given = invocation.value(option);
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
        throw new VerbFailure(
                "Numeric value '" + given.get() + "' for <" + option.name() + "> option is malformed or out of range");
    }

    /** The same, empty also for −1, which stands for all. */
    static OptionalInt numberOrAll(Invocation invocation, CommandOption option) {
        OptionalInt number = number(invocation, option);
        return number.isPresent() && number.getAsInt() == ALL ? OptionalInt.empty() : number;
    }

    /** The argument of an option as a size in KiB, rounded up, which is also its unit; empty if it was not given. */
    static OptionalLong kibibytes(Invocation invocation, CommandOption option) {
        Optional<String> given = invocation.value(option);
        if (given.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher scaled = SCALED.matcher(given.get());
        if (!scaled.matches() || new BigInteger(scaled.group(1)).compareTo(MOST_READ) > 0) {
            throw malformed(given.get(), option);
        }
        String unit = scaled.group(2);
        BigInteger scale = scale(unit)
                .orElseThrow(() -> malformed(given.get(), option, "invalid argument: unknown suffix '" + unit + "'"));
        BigInteger value = new BigInteger(scaled.group(1));
        if (value.compareTo(MOST_SCALED.divide(scale)) > 0) {
            String why = "numerical overflow: value too large: " + value + unit;
            throw malformed(given.get(), option, why);
        }
        return OptionalLong.of((value.multiply(scale).longValueExact() + KIB - 1) / KIB);
    }

    private static VerbFailure malformed(String given, CommandOption option, String... why) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Scaled numeric value '" + given + "' for <" + option.name() + "> option is malformed or out of range");
        sentences.addAll(List.of(why));
        return new VerbFailure(sentences.toArray(new String[0]));
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
