package io.vircaps.cpu.map;

import io.vircaps.cpu.X86Signature;
import java.util.OptionalInt;

/**
 * The signatures of one family and model with some steppings.
 *
 * @param family    the family
 * @param model     the model
 * @param steppings bit <em>n</em> is set for stepping <em>n</em>, 0 to 15
 */
public record SignaturePattern(int family, int model, int steppings) {
    /** All steppings, as where the map names none. */
    public static final int ANY = 0xFFFF;

    /** Whether a signature is one of them. */
    public boolean matches(X86Signature signature) {
        return family == signature.family()
                && model == signature.model()
                && (steppings >>> signature.stepping() & 1) != 0;
    }

    /** The signature with the lowest stepping. */
    public X86Signature lowest() {
        int stepping = steppings == 0 ? 0 : Integer.numberOfTrailingZeros(steppings);
        return new X86Signature(family, model, stepping);
    }

    /** Steppings as ranges and single numbers, {@code 0-3,5}; {@code *} for all. */
    public String steppingsText() {
        if (steppings == ANY) {
            return "*";
        }
        StringBuilder text = new StringBuilder();
        for (int first = 0; first < Integer.SIZE; first++) {
            if ((steppings >>> first & 1) != 0) {
                int last = first + Integer.numberOfTrailingZeros(~(steppings >>> first)) - 1;
                text.append(text.isEmpty() ? "" : ",").append(first).append(last > first ? "-" + last : "");
                first = last;
            }
        }
        return text.toString();
    }

    /** Reads ranges and single numbers from 0 to 15, or {@code *}; empty if the text is malformed. */
    public static OptionalInt steppings(String text) {
        if (text.equals("*")) {
            return OptionalInt.of(ANY);
        }
        int mask = 0;
        for (String range : text.split(",", -1)) {
            if (!range.matches("\\d{1,2}(-\\d{1,2})?")) {
                return OptionalInt.empty();
            }
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = Integer.parseInt(range.substring(dash + 1));
            if (first > last || last > 15) {
                return OptionalInt.empty();
            }
            mask |= (2 << last) - (1 << first);
        }
        return OptionalInt.of(mask);
    }
}
