package io.vircaps.driver.qemu.domain;

import java.util.regex.Pattern;

/** Patterns of machine types in firmware descriptors: {@code *} for any text, {@code ?} for any character. */
final class MachinePattern {
    private MachinePattern() {}

    static boolean matches(String pattern, String machine) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char one = pattern.charAt(i);
            expression.append(
                    switch (one) {
                        case '*' -> ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(String.valueOf(one));
                    });
        }
        return machine.matches(expression.toString());
    }
}
