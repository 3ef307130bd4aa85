package io.cairn.okr.jira;

import io.cairn.okr.model.IssueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a query, taken apart only as far as quotes, brackets and the words between them, none of which a field or a
 * function may change. Queries are put together as text because that is what people's queries are: Jira reads both alike.
 */
final class JqlText {
    private static final String SYMBOLS = "()=!<>~&|,";

    private final String where;
    private final List<Token> tokens;

    /** @param jql as saved, sorts and all */
    JqlText(String jql) {
        List<Token> all = tokens(jql);
        int sorts = sorts(all);
        tokens = all.subList(0, sorts);
        where = sorts == all.size() ? jql : jql.substring(0, all.get(sorts).from());
    }

    /** The same query, asked of these issues only and without its sorts; the few issues first, for searches that read from the left. */
    String among(Collection<IssueId> issues) {
        String ids = issues.stream().map(issue -> String.valueOf(issue.value())).collect(Collectors.joining(", "));
        return "issue in (" + ids + ")" + (where.isBlank() ? "" : " AND (" + where.strip() + ")");
    }

    /**
     * What the projects are called outside of which it finds nothing, as it says at its top level with {@code project = X}
     * or {@code project in (X, Y)}; empty if it does not say so, or says it in another way.
     */
    Optional<Set<String>> projects() {
        List<List<Token>> terms = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (Token token : tokens) {
            depth += token.symbol("(") ? 1 : token.symbol(")") ? -1 : 0;
            if (depth == 0 && (token.word("or") || token.symbol("|") || token.symbol("&"))) {
                return Optional.empty();
            }
            if (depth == 0 && token.word("and")) {
                terms.add(new ArrayList<>());
            } else {
                terms.get(terms.size() - 1).add(token);
            }
        }
        return terms.stream().flatMap(term -> limit(term).stream()).findFirst();
    }

    private static Optional<Set<String>> limit(List<Token> term) {
        if (term.size() < 3 || !term.get(0).named("project")) {
            return Optional.empty();
        }
        if (term.size() == 3 && term.get(1).symbol("=") && term.get(2).value()) {
            return Optional.of(Set.of(term.get(2).text()));
        }
        boolean list = term.get(1).word("in") && term.get(2).symbol("(") && term.get(term.size() - 1).symbol(")");
        return list ? listed(term.subList(3, term.size() - 1)) : Optional.empty();
    }

    private static Optional<Set<String>> listed(List<Token> inside) {
        Set<String> values = new HashSet<>();
        for (Token token : inside) {
            if (token.value()) {
                values.add(token.text());
            } else if (!token.symbol(",")) {
                return Optional.empty(); // a function
            }
        }
        return Optional.of(values);
    }

    private static int sorts(List<Token> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).word("order") && tokens.get(at + 1).word("by")) {
                return at;
            }
        }
        return tokens.size();
    }

    private static List<Token> tokens(String jql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < jql.length()) {
            char sign = jql.charAt(at);
            int end = Character.isWhitespace(sign) ? at + 1 : end(jql, at, sign);
            if (!Character.isWhitespace(sign)) {
                tokens.add(new Token(kind(sign), jql.substring(at, end), at));
            }
            at = end;
        }
        return tokens;
    }

    private static Kind kind(char first) {
        return first == '"' || first == '\'' ? Kind.QUOTED : SYMBOLS.indexOf(first) >= 0 ? Kind.SYMBOL : Kind.WORD;
    }

    private static int end(String jql, int from, char first) {
        Kind kind = kind(first);
        int at = kind == Kind.WORD ? from : from + 1;
        while (kind != Kind.SYMBOL && at < jql.length() && (kind == Kind.QUOTED ? jql.charAt(at) != first : inWord(jql.charAt(at)))) {
            at += jql.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(jql.length(), kind == Kind.QUOTED ? at + 1 : at);
    }

    private static boolean inWord(char sign) {
        return !Character.isWhitespace(sign) && kind(sign) == Kind.WORD;
    }

    private enum Kind {
        WORD, QUOTED, SYMBOL
    }

    private record Token(Kind kind, String raw, int from) {
        boolean word(String word) {
            return kind == Kind.WORD && raw.equalsIgnoreCase(word);
        }

        boolean symbol(String symbol) {
            return kind == Kind.SYMBOL && raw.equals(symbol);
        }

        boolean named(String name) {
            return kind != Kind.SYMBOL && text().equalsIgnoreCase(name);
        }

        /** A value that stands for itself; a text with a backslash is not looked into. */
        boolean value() {
            return kind != Kind.SYMBOL && raw.indexOf('\\') < 0;
        }

        String text() {
            return kind == Kind.QUOTED && raw.length() > 1 ? raw.substring(1, raw.length() - 1) : raw;
        }
    }
}
