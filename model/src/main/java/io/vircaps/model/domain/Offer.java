package io.vircaps.model.domain;

import java.util.List;

/**
 * Something a domain can have or not, for example {@code <disk supported='yes'>}.
 *
 * @param element   the element's name
 * @param supported whether a domain can have it
 * @param choices   in which forms; none where it has but one, or is not supported
 */
public record Offer(String element, boolean supported, List<Choice> choices) {
    public Offer {
        choices = List.copyOf(choices);
    }

    /** Something with these forms. */
    public static Offer of(String element, Choice... choices) {
        return new Offer(element, true, List.of(choices));
    }

    /** Something of one form. */
    public static Offer plain(String element, boolean supported) {
        return new Offer(element, supported, List.of());
    }
}
