package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A field of free text, searched word by word. */
final class TextField implements SearchField {
    private final String name;
    private final Function<Issue, List<String>> of;
    private final Comparator<Issue> order;

    /** @param of the texts, which may be null; {@code order} null if issues cannot be ordered by it */
    TextField(String name, Function<Issue, List<String>> of, Comparator<Issue> order) {
        this.name = name;
        this.of = of;
        this.order = order;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takes(Operator operator) {
        return operator == Operator.LIKE || operator == Operator.NOT_LIKE || operator == Operator.IS || operator == Operator.IS_NOT;
    }

    @Override
    public Predicate<Issue> condition(Asker asker, Operator operator, List<Literal> literals) {
        if (operator == Operator.IS || operator == Operator.IS_NOT) {
            boolean wantsText = operator == Operator.IS_NOT;
            return issue -> of.apply(issue).stream().anyMatch(Objects::nonNull) == wantsText;
        }
        TextMatch match = TextMatch.of(checked(literals.get(0)));
        return operator == Operator.LIKE ? issue -> matches(match, issue) : issue -> !matches(match, issue);
    }

    private boolean matches(TextMatch match, Issue issue) {
        for (String text : of.apply(issue)) {
            if (text != null && match.in(text)) {
                return true;
            }
        }
        return false;
    }

    private String checked(Literal literal) {
        String text = literal.text().trim();
        if (literal.empty() || text.isEmpty()) {
            throw new InvalidException(Problem.general("jira.jql.text.empty", name));
        }
        if (text.startsWith("*") || text.startsWith("?")) {
            throw new InvalidException(Problem.general("jira.jql.text.start", text, name, text.substring(0, 1)));
        }
        return text;
    }

    @Override
    public Optional<Comparator<Issue>> order() {
        return Optional.ofNullable(order);
    }
}
