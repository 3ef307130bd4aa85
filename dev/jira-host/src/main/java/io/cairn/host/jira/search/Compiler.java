package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes conditions and orders of a query for one asker. Refuses what does not fit together, in Jira's words. */
final class Compiler {
    /** Fields Jira has and the host has not: named, so that nobody thinks he mistyped. */
    private static final Set<String> NOT_HERE = Set.of("filter", "request", "savedfilter", "searchrequest", "watcher", "watchers", "voter", "votes",
            "category", "environment", "worklogauthor", "worklogcomment", "worklogdate", "attachments", "lastviewed", "workratio", "issuelinktype");
    private final SearchFields fields;
    private final Functions functions;
    private final ContributedFunction.Registry contributed;
    private final Asker asker;

    Compiler(SearchFields fields, Functions functions, ContributedFunction.Registry contributed, Asker asker) {
        this.fields = fields;
        this.functions = functions;
        this.contributed = contributed;
        this.asker = asker;
    }

    /** The condition; with {@code negated}, its contrary: NOT is pushed down to the comparisons, as Jira does. */
    Predicate<Issue> condition(Clause clause, boolean negated) {
        if (clause instanceof Clause.Not not) {
            return condition(not.clause(), !negated);
        } else if (clause instanceof Clause.And and) {
            return negated ? any(and.clauses(), true) : all(and.clauses(), false);
        } else if (clause instanceof Clause.Or or) {
            return negated ? all(or.clauses(), true) : any(or.clauses(), false);
        }
        Clause.Term term = (Clause.Term) clause;
        return term(negated ? new Clause.Term(term.field(), term.operator().contrary(), term.operand()) : term);
    }

    private Predicate<Issue> all(List<Clause> clauses, boolean negated) {
        return clauses.stream().map(clause -> condition(clause, negated)).reduce(Predicate::and).orElseThrow();
    }

    private Predicate<Issue> any(List<Clause> clauses, boolean negated) {
        return clauses.stream().map(clause -> condition(clause, negated)).reduce(Predicate::or).orElseThrow();
    }

    private Predicate<Issue> term(Clause.Term term) {
        SearchField field = field(term.field());
        if (!field.takes(term.operator())) {
            throw refused("jira.jql.operator", term.operator().text(), field.name());
        }
        checkShape(term);
        return field.condition(asker, term.operator(), literals(term.operand()));
    }

    private SearchField field(String name) {
        return fields.find(name).orElseThrow(() -> refused(NOT_HERE.contains(name.toLowerCase(Locale.ROOT))
                ? "jira.jql.field.unsupported" : "jira.jql.field", name));
    }

    private void checkShape(Clause.Term term) {
        Operator operator = term.operator();
        boolean takesList = operator == Operator.IN || operator == Operator.NOT_IN;
        if (isList(term.operand()) != takesList) {
            throw refused(takesList ? "jira.jql.shape.single" : "jira.jql.shape.list", operator.text(), JqlText.operand(term.operand()), term.field());
        }
        boolean empty = term.operand() instanceof Operand.Empty;
        if ((operator == Operator.IS || operator == Operator.IS_NOT) && !empty) {
            throw refused("jira.jql.shape.empty", operator.text(), JqlText.operand(term.operand()), term.field());
        }
        if (empty && operator.relational()) {
            throw refused("jira.jql.shape.relation", operator.text(), term.field());
        }
    }

    private boolean isList(Operand operand) {
        return operand instanceof Operand.Several
                || operand instanceof Operand.Function function && functions.find(function.name()).map(Functions.Function::list)
                .orElse(contributed.find(function.name()).isPresent());
    }

    private List<Literal> literals(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return List.of(Literal.written(value));
        } else if (operand instanceof Operand.Several several) {
            return several.members().stream().flatMap(member -> literals(member).stream()).toList();
        } else if (operand instanceof Operand.Function function) {
            return called(function);
        }
        return List.of(Literal.EMPTY);
    }

    private List<Literal> called(Operand.Function call) {
        Optional<Functions.Function> own = functions.find(call.name());
        if (own.isEmpty()) {
            ContributedFunction function = contributed.find(call.name()).orElseThrow(() -> refused("jira.jql.function", call.name()));
            return Functions.call(function, asker.user(), call.arguments());
        }
        int given = call.arguments().size();
        if (given < own.get().fewest() || given > own.get().most()) {
            throw refused("jira.jql.function.arguments", call.name(), own.get().fewest() == own.get().most() ? String.valueOf(own.get().most())
                    : own.get().fewest() + "-" + own.get().most(), given);
        }
        return own.get().values().apply(asker, call.arguments());
    }

    /** The order of a query; without one, by key downwards, as Jira does. */
    Comparator<Issue> order(List<JqlQuery.Sort> sorts) {
        List<JqlQuery.Sort> wanted = sorts.isEmpty() ? List.of(new JqlQuery.Sort("key", true, true)) : sorts;
        Comparator<Issue> last = Comparator.comparingLong(Issue::id);
        return Stream.concat(wanted.stream().map(this::order), Stream.of(last)).reduce(Comparator::thenComparing).orElseThrow();
    }

    private Comparator<Issue> order(JqlQuery.Sort sort) {
        SearchField field = field(sort.field());
        Comparator<Issue> ascending = field.order().orElseThrow(() -> refused("jira.jql.sort", sort.field()));
        boolean descending = sort.given() ? sort.descending() : field.descendsByDefault();
        return descending ? ascending.reversed() : ascending;
    }

    private static InvalidException refused(String key, Object... args) {
        return new InvalidException(Problem.general(key, args));
    }
}
