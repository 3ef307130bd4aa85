package io.cairn.host.jira.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes queries. */
final class JqlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.][\\p{L}\\p{N}_.:-]*");
    private static final Pattern CUSTOM_FIELD = Pattern.compile("(?i)cf\\s*\\[\\s*\\d+\\s*]");

    private JqlText() {
    }

    static String of(JqlQuery query) {
        String where = query.where().map(JqlText::clause).orElse("");
        String sorts = query.sorts().stream().map(JqlText::sort).collect(Collectors.joining(", "));
        return (where + (sorts.isEmpty() ? "" : " ORDER BY " + sorts)).trim();
    }

    private static String sort(JqlQuery.Sort sort) {
        return field(sort.field()) + (sort.given() ? sort.descending() ? " DESC" : " ASC" : "");
    }

    private static String clause(Clause clause) {
        if (clause instanceof Clause.And and) {
            return joined(and.clauses(), " AND ", true);
        } else if (clause instanceof Clause.Or or) {
            return joined(or.clauses(), " OR ", false);
        } else if (clause instanceof Clause.Not not) {
            return "NOT " + (not.clause() instanceof Clause.Term ? clause(not.clause()) : "(" + clause(not.clause()) + ")");
        }
        Clause.Term term = (Clause.Term) clause;
        return field(term.field()) + " " + term.operator().text() + " " + operand(term.operand());
    }

    private static String joined(List<Clause> clauses, String word, boolean bracketOr) {
        return clauses.stream().map(clause -> bracketOr && clause instanceof Clause.Or ? "(" + clause(clause) + ")" : clause(clause))
                .collect(Collectors.joining(word));
    }

    static String operand(Operand operand) {
        if (operand instanceof Operand.Value value) {
            return value.number() ? value.text() : quotedIfNumber(value.text());
        } else if (operand instanceof Operand.Function function) {
            return function.name() + "(" + function.arguments().stream().map(JqlText::word).collect(Collectors.joining(", ")) + ")";
        } else if (operand instanceof Operand.Several several) {
            return "(" + several.members().stream().map(JqlText::operand).collect(Collectors.joining(", ")) + ")";
        }
        return "EMPTY";
    }

    private static String quotedIfNumber(String text) {
        return text.matches("-?\\d+") ? quoted(text) : word(text);
    }

    private static String field(String name) {
        return CUSTOM_FIELD.matcher(name).matches() ? name : word(name);
    }

    private static String word(String text) {
        return PLAIN.matcher(text).matches() && !ReservedWords.contains(text) ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }
}
