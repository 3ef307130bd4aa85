package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A field whose values are things: statuses, people, versions, issues. As in Jira, "is not X" leaves out issues that have nothing.
 *
 * @param <V> id of a thing
 */
final class ChoiceField<V> implements SearchField {
    private final String name;
    private final Function<Issue, Collection<V>> of;
    private final Finder<V> finder;
    private String complaint = "jira.jql.value";
    private Comparator<Issue> order;
    private ToLongFunction<V> sequence;
    private boolean descends;
    private String emptyWord = "";

    /** Finds the ids a text names; none if it names nothing the asker sees. */
    interface Finder<V> {
        Collection<V> find(Asker asker, Literal literal);
    }

    ChoiceField(String name, Function<Issue, Collection<V>> of, Finder<V> finder) {
        this.name = name;
        this.of = of;
        this.finder = finder;
    }

    /** Says another sentence about values that do not exist; {0} is the value, {1} the field. */
    ChoiceField<V> complaining(String key) {
        complaint = key;
        return this;
    }

    /** Another word for EMPTY, whatever the case of its letters. */
    ChoiceField<V> emptyCalled(String word) {
        emptyWord = word;
        return this;
    }

    /** Values have an order: {@code <} and {@code >} are taken. */
    ChoiceField<V> comparedBy(ToLongFunction<V> position) {
        sequence = position;
        return this;
    }

    /** Issues can be ordered by it. */
    ChoiceField<V> ordered(Comparator<Issue> how) {
        order = how;
        return this;
    }

    ChoiceField<V> descending() {
        descends = true;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takes(Operator operator) {
        return operator.relational() ? sequence != null : operator != Operator.LIKE && operator != Operator.NOT_LIKE;
    }

    @Override
    public Predicate<Issue> condition(Asker asker, Operator operator, List<Literal> literals) {
        Set<V> wanted = new HashSet<>();
        boolean orEmpty = literals.stream().anyMatch(this::meansEmpty);
        literals.stream().filter(literal -> !meansEmpty(literal)).forEach(literal -> wanted.addAll(find(asker, literal)));
        if (operator.relational()) {
            return compared(operator, wanted);
        }
        if (operator.negative()) {
            return orEmpty && wanted.isEmpty() ? issue -> !of.apply(issue).isEmpty()
                    : issue -> !of.apply(issue).isEmpty() && none(of.apply(issue), wanted);
        }
        return issue -> orEmpty && of.apply(issue).isEmpty() || !none(of.apply(issue), wanted);
    }

    private boolean meansEmpty(Literal literal) {
        return literal.empty() || !literal.computed() && !emptyWord.isEmpty() && literal.text().equalsIgnoreCase(emptyWord);
    }

    private Predicate<Issue> compared(Operator operator, Set<V> wanted) {
        List<Long> positions = wanted.stream().map(sequence::applyAsLong).toList();
        return issue -> of.apply(issue).stream().anyMatch(value -> positions.stream()
                .anyMatch(position -> Comparison.holds(operator, Long.compare(sequence.applyAsLong(value), position))));
    }

    private Collection<V> find(Asker asker, Literal literal) {
        Collection<V> found = finder.find(asker, literal);
        if (found.isEmpty() && !literal.computed()) {
            throw new InvalidException(Problem.general(literal.number() ? "jira.jql.id" : complaint, literal.text(), name));
        }
        return found;
    }

    private static <V> boolean none(Collection<V> values, Set<V> wanted) {
        for (V value : values) {
            if (wanted.contains(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Comparator<Issue>> order() {
        return Optional.ofNullable(order);
    }

    @Override
    public boolean descendsByDefault() {
        return descends;
    }
}
