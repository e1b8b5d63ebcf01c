package io.vircaps.model.domain;

import java.util.List;

/**
 * How a domain can be booted; element {@code <os>}.
 *
 * @param firmware kinds of firmware that are found for it by themselves
 * @param loaders  images of firmware that are there, as paths
 * @param choices  how an image can be used; of {@code <loader>}
 */
public record Boot(Choice firmware, List<String> loaders, List<Choice> choices) {
    public Boot {
        loaders = List.copyOf(loaders);
        choices = List.copyOf(choices);
    }
}
