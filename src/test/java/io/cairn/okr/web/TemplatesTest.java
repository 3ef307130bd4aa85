package io.cairn.okr.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.shown.ShownCycle;
import io.cairn.okr.shown.ShownDue;
import io.cairn.okr.shown.ShownFigure;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownObjective;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.ShownPerson;
import io.cairn.okr.shown.ShownSource;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What the templates may and do call (jira-platform facts C.19). */
public class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CALLS = Pattern.compile("\\$!?\\{?(\\w+)((?:\\.\\w+\\(\\))+)");
    private static final Pattern LOOP = Pattern.compile("#foreach\\(\\$(\\w+) in \\$(\\w+)((?:\\.\\w+\\(\\))*)\\)");
    private static final Pattern ALLOWED = Pattern.compile("<method>([^<]+)</method>");
    /** What the pages hand to their templates. */
    private static final Map<String, Type> GIVEN = Map.of("overview", ShownOverview.class, "objective", ShownObjective.class,
            "keyResult", ShownKeyResult.class, "figure", ShownFigure.class, "person", ShownPerson.class, "me", ShownPerson.class,
            "panel", ShownIssuePanel.class);
    private static final Map<String, Type> ELEMENTS = Map.of("dues", ShownDue.class, "sources", ShownSource.class, "cycles", ShownCycle.class);

    @Test
    public void everyMethodATemplateCallsIsAllowedAndNoOtherIs() throws Exception {
        Set<String> allowed = ALLOWED.matcher(Files.readString(Path.of("atlassian-plugin.xml"))).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> called = new TreeSet<>();
        for (Path template : templates()) {
            called.addAll(called(Files.readString(template)));
        }
        assertThat(allowed).isEqualTo(called);
    }

    @Test // Jira's Velocity is of the 1.6 line
    public void noTemplateUsesWhatJirasVelocityReadsDifferently() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(text).as(template.toString()).doesNotContain("$foreach").doesNotContain("$velocityCount").doesNotContain("<script")
                    .doesNotContain("style=").doesNotContain("onclick").doesNotContain("#disable_html_escaping");
        }
    }

    @Test
    public void everyTemplateThatStandsByItselfEscapesWhatItShows() throws IOException {
        Set<String> parts = templates().stream().map(TemplatesTest::read)
                .flatMap(text -> Pattern.compile("#parse\\(\"([^\"]+)\"\\)").matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(templates().stream().filter(one -> !parts.contains("templates/" + one.getFileName())))
                .isNotEmpty().allMatch(one -> read(one).startsWith("#enable_html_escaping()"));
        assertThat(parts).allMatch(part -> Files.exists(TEMPLATES.getParent().resolve(part)));
    }

    private static Set<String> called(String text) throws ReflectiveOperationException {
        Set<String> called = new TreeSet<>();
        Map<String, Type> types = new HashMap<>(GIVEN);
        for (MatchResult loop : LOOP.matcher(text).results().toList()) {
            Type list = loop.group(3).isEmpty() ? ELEMENTS.get(loop.group(2)) : element(walk(types.get(loop.group(2)), loop.group(3), called));
            types.put(loop.group(1), list);
        }
        for (MatchResult call : CALLS.matcher(text).results().toList()) {
            if (types.containsKey(call.group(1))) {
                walk(types.get(call.group(1)), call.group(2), called);
            } else {
                assertThat(ELEMENTS).as("$" + call.group(1)).containsKey(call.group(1));
            }
        }
        return called;
    }

    /** Follows the calls from a type, noting those of our own classes. */
    private static Type walk(Type from, String calls, Set<String> called) throws ReflectiveOperationException {
        Type at = from;
        for (String name : calls.substring(1).split("\\.")) {
            Method method = raw(at).getMethod(name.replace("()", ""));
            if (method.getDeclaringClass().getName().startsWith("io.cairn.")) {
                called.add(method.getDeclaringClass().getName() + "#" + method.getName() + "()");
            }
            at = method.getGenericReturnType();
        }
        return at;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
