package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field whose values can be measured: numbers, days, moments, spans.
 *
 * @param <V> type of the values
 */
final class ValueField<V extends Comparable<? super V>> implements SearchField {
    private final String name;
    private final Function<Issue, V> of;
    private final Reader<V> reader;
    private final String complaint;
    private boolean descends;

    /** Reads a value; empty if it is none. */
    interface Reader<V> {
        Optional<V> read(Asker asker, Literal literal);
    }

    /** @param complaint text about what is no value; {0} is what was written, {1} the field */
    ValueField(String name, Function<Issue, V> of, Reader<V> reader, String complaint) {
        this.name = name;
        this.of = of;
        this.reader = reader;
        this.complaint = complaint;
    }

    /** The largest come first unless the query says otherwise. */
    ValueField<V> descending() {
        descends = true;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takes(Operator operator) {
        return operator != Operator.LIKE && operator != Operator.NOT_LIKE;
    }

    @Override
    public Predicate<Issue> condition(Asker asker, Operator operator, List<Literal> literals) {
        List<V> wanted = literals.stream().filter(literal -> !literal.empty()).map(literal -> reader.read(asker, literal)
                .orElseThrow(() -> new InvalidException(Problem.general(complaint, literal.text(), name)))).toList();
        return Comparison.of(operator, of, wanted, literals.stream().anyMatch(Literal::empty));
    }

    @Override
    public Optional<Comparator<Issue>> order() {
        return Optional.of(Comparator.comparing(of, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    @Override
    public boolean descendsByDefault() {
        return descends;
    }
}
