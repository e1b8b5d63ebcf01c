package io.vircaps.dist;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of this source tree that a text in Markdown states. Only code is searched: spans in backticks, fenced blocks
 * and lines indented by four spaces.
 *
 * @param spans  the spans in backticks
 * @param blocks the lines of fenced and indented blocks
 */
record DocumentNames(List<String> spans, List<String> blocks) {
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("^ {4}.*$", Pattern.MULTILINE);
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    /** A span that is a type, with a member or without: {@code Baseline.add}, {@code Engine.state()}. */
    private static final Pattern TYPE_SPAN =
            Pattern.compile("([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?:\\.[A-Z]\\w+)*)(?:\\.([a-z]\\w*))?(?:\\(.*\\))?");

    /** A word of two or more parts that begin with a capital letter. */
    private static final Pattern TYPE_WORD = Pattern.compile("(?<![\\w.…-])[A-Z]+[a-z]+[A-Z][A-Za-z0-9]*(?![\\w-])");

    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w/-])io\\.vircaps(?:\\.[a-z]\\w*)*(?:\\.[A-Z]+[a-z]\\w*)?");
    private static final Pattern SHORT_PACKAGE = Pattern.compile("[a-z]+(?:\\.[a-z]+)+");
    private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test=(\\w+)");
    private static final Pattern PROPERTY = Pattern.compile("-D(vircaps\\.[\\w.]+)");
    private static final Pattern OF_MODULE = Pattern.compile("-pl ([\\w,-]+)");
    private static final Pattern PATH = Pattern.compile("(?:\\./)?([\\w.-]+(?:/[\\w.-]+)+)/?");

    /** A type that a document names, and the member of it that stands behind a dot; empty for none. */
    record Member(String type, String member) {}

    static DocumentNames of(String markdown) {
        String outside =
                INDENTED.matcher(FENCED.matcher(markdown).replaceAll("")).replaceAll("");
        List<String> spans = SPAN.matcher(outside)
                .results()
                .map(match -> match.group(1).replaceAll("\\s+", " "))
                .toList();
        List<String> blocks = Stream.of(FENCED, INDENTED)
                .flatMap(block -> block.matcher(markdown).results())
                .flatMap(match -> match.group().lines())
                .toList();
        return new DocumentNames(spans, blocks);
    }

    private Stream<String> code() {
        return Stream.concat(spans.stream(), blocks.stream());
    }

    /** What looks like a Java type: spans that are one word in capitals and small letters, and words of blocks. */
    Set<String> types() {
        Stream<String> whole = members().stream().map(Member::type);
        Stream<String> words = code().flatMap(line -> all(TYPE_WORD, line));
        return Stream.concat(whole, words).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The spans that are a type, or a member of one. */
    List<Member> members() {
        return spans.stream()
                .map(TYPE_SPAN::matcher)
                .filter(Matcher::matches)
                .map(match -> new Member(
                        match.group(1).replaceFirst(".*\\.", ""), match.group(2) == null ? "" : match.group(2)))
                .toList();
    }

    /** Modules, packages, types and system properties that begin with {@code io.vircaps}. */
    Set<String> qualified() {
        return code().flatMap(line -> all(QUALIFIED, line)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Spans such as {@code kernel.observed}, whose first word is one of these modules. */
    Set<String> packages(Set<String> modules) {
        return spans.stream()
                .filter(span -> SHORT_PACKAGE.matcher(span).matches())
                .filter(span -> modules.contains(span.substring(0, span.indexOf('.'))) && !span.endsWith(".txt"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests that commands name, as {@code MODULE/TEST} where they name the module too. */
    Set<String> tests() {
        Set<String> found = new TreeSet<>();
        code().forEach(line -> {
            Matcher module = OF_MODULE.matcher(line);
            String prefix = module.find() ? module.group(1) + "/" : "";
            TESTS.matcher(line).results().forEach(match -> found.add(prefix + match.group(1)));
        });
        return found;
    }

    /** Properties of this build and of its programs. */
    Set<String> properties() {
        return code().flatMap(line -> PROPERTY.matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths whose first directory is one of these, but for what a build makes and for patterns. */
    Set<String> paths(Set<String> directories) {
        return code().flatMap(line -> Stream.of(line.strip().split("[ ,;]+", -1)))
                .map(PATH::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(path -> directories.contains(path.substring(0, path.indexOf('/'))))
                .filter(path -> !path.contains("/target/") && !path.endsWith("/target") && !path.matches(".*/[A-Z]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(match -> match.group());
    }
}
