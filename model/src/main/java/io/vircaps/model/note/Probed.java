package io.vircaps.model.note;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A probed value, with notes on what is missing in it.
 *
 * @param value the value; what could not be probed is absent in it
 * @param notes why, in the order of the probes
 * @param <T>   the value's type
 */
public record Probed<T>(T value, List<Note> notes) {
    public Probed {
        notes = List.copyOf(notes);
    }

    /** A complete value. */
    public static <T> Probed<T> of(T value) {
        return new Probed<>(value, List.of());
    }

    /** A value and the notes on what is missing. */
    public static <T> Probed<T> of(T value, Note... notes) {
        return new Probed<>(value, List.of(notes));
    }

    /** The value made from this one, with the same notes. */
    public <R> Probed<R> map(Function<? super T, ? extends R> function) {
        return new Probed<>(function.apply(value), notes);
    }

    /** The value made from this and another one, with the notes of both. */
    public <U, R> Probed<R> with(Probed<U> other, BiFunction<? super T, ? super U, ? extends R> function) {
        List<Note> both = Stream.concat(notes.stream(), other.notes.stream()).toList();
        return new Probed<>(function.apply(value, other.value), both);
    }
}
