package io.vircaps.kernel.observed;

import io.vircaps.model.FactObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts from which one document was built, in the order in which they were read. Safe for several threads. */
public final class FactLog implements FactObserver {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private Optional<String> obstacle = Optional.empty();
    private boolean complete;

    /** A log without facts. */
    public FactLog() {}

    /** Records a fact; one that differs at a second reading is an obstacle. */
    @Override
    public synchronized void observed(String query, String result) {
        String earlier = facts.putIfAbsent(query, result);
        if (earlier != null && !earlier.equals(result)) {
            unrepeatable(query + " changed");
        }
    }

    @Override
    public synchronized void unrepeatable(String what) {
        if (obstacle.isEmpty()) {
            obstacle = Optional.of(what);
        }
    }

    @Override
    public synchronized void complete() {
        complete = true;
    }

    /** The first dependency of the document that no query can read again; empty if there is none. */
    public synchronized Optional<String> obstacle() {
        return obstacle;
    }

    /** The facts, from query to result; empty unless they are complete and there is no obstacle. */
    public synchronized Optional<Map<String, String>> facts() {
        return complete && obstacle.isEmpty() ? Optional.of(new LinkedHashMap<>(facts)) : Optional.empty();
    }
}
