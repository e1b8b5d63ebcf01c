package io.vircaps.output.diff;

import io.vircaps.model.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two trees of elements. */
final class TreeDiff {
    /** Elements whose order counts: the first is the default. */
    private static final Set<String> ORDERED = Set.of("machine", "domain", "secmodel");

    private final List<Difference> differences = new ArrayList<>();

    private TreeDiff() {}

    /** The differences of two roots, which have the same name. */
    static List<Difference> of(Extras.Element left, Extras.Element right) {
        TreeDiff diff = new TreeDiff();
        diff.compare("", left, right);
        return List.copyOf(diff.differences);
    }

    private void compare(String path, Extras.Element left, Extras.Element right) {
        String place = path.isEmpty() ? "." : path;
        if (!left.text().equals(right.text())) {
            differences.add(new Difference(place, Difference.Kind.CHANGED, left.text(), right.text()));
        }
        compareAttributes(path, attributes(left), attributes(right));
        Map<String, Extras.Element> ours = children(left);
        Map<String, Extras.Element> theirs = children(right);
        ours.forEach((step, child) -> {
            Extras.Element other = theirs.get(step);
            if (other == null) {
                differences.add(new Difference(below(path, step), Difference.Kind.REMOVED, child.text(), ""));
            } else {
                compare(below(path, step), child, other);
            }
        });
        theirs.forEach((step, child) -> {
            if (!ours.containsKey(step)) {
                differences.add(new Difference(below(path, step), Difference.Kind.ADDED, "", child.text()));
            }
        });
        for (String name : ORDERED) {
            compareOrder(below(path, name), common(name, ours, theirs), common(name, theirs, ours));
        }
    }

    private void compareAttributes(String path, Map<String, String> left, Map<String, String> right) {
        left.forEach((name, value) -> {
            String other = right.get(name);
            if (other == null) {
                differences.add(new Difference(below(path, name), Difference.Kind.REMOVED, value, ""));
            } else if (!other.equals(value)) {
                differences.add(new Difference(below(path, name), Difference.Kind.CHANGED, value, other));
            }
        });
        right.forEach((name, value) -> {
            if (!left.containsKey(name)) {
                differences.add(new Difference(below(path, name), Difference.Kind.ADDED, "", value));
            }
        });
    }

    /** Adds the first position at which the orders differ; later ones would repeat it. */
    private void compareOrder(String path, List<String> left, List<String> right) {
        int first = 0;
        while (first < left.size() && left.get(first).equals(right.get(first))) {
            first++;
        }
        if (first < left.size()) {
            differences.add(new Difference(path, Difference.Kind.MOVED, left.get(first), right.get(first)));
        }
    }

    /** The steps to the children of this name that both sides have, in the order of the one. */
    private static List<String> common(
            String name, Map<String, Extras.Element> one, Map<String, Extras.Element> other) {
        List<String> steps = new ArrayList<>();
        one.forEach((step, child) -> {
            if (child.name().equals(name) && other.containsKey(step)) {
                steps.add(step);
            }
        });
        return steps;
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    private static Map<String, String> attributes(Extras.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> attributes.put("@" + attribute.name(), attribute.value()));
        return attributes;
    }

    /** The children by the step of an XPath that leads to each. */
    private static Map<String, Extras.Element> children(Extras.Element parent) {
        Map<String, Extras.Element> children = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Extras.Element child : parent.children()) {
            String step = ElementKey.step(child);
            int occurrence = seen.merge(step, 1, Integer::sum);
            children.put(occurrence == 1 ? step : step + "[" + occurrence + "]", child);
        }
        return children;
    }
}
