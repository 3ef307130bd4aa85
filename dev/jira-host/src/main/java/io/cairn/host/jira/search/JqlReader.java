package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.search.grammar.JqlLexer;
import io.cairn.host.jira.search.grammar.JqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Reads queries. What it refuses is said in Jira's words, with line and character. */
public final class JqlReader {
    private static final Map<Integer, Operator> OPERATORS = Map.of(
            JqlParser.EQ, Operator.EQUALS, JqlParser.NE, Operator.NOT_EQUALS, JqlParser.LT, Operator.LESS, JqlParser.LE, Operator.LESS_OR_EQUAL,
            JqlParser.GT, Operator.GREATER, JqlParser.GE, Operator.GREATER_OR_EQUAL, JqlParser.LIKE, Operator.LIKE,
            JqlParser.UNLIKE, Operator.NOT_LIKE, JqlParser.IN, Operator.IN, JqlParser.IS, Operator.IS);

    private JqlReader() {
    }

    /** The query of that text; blank finds all. @throws InvalidException if it is not JQL */
    public static JqlQuery read(String text) {
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        tokens.getTokens().forEach(JqlReader::refuse);
        JqlParser parser = new JqlParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new JqlComplaints());
        JqlParser.QueryContext query = parser.query();
        Optional<Clause> where = Optional.ofNullable(query.orClause()).map(JqlReader::or);
        List<JqlQuery.Sort> sorts = query.orderBy() == null ? List.of() : query.orderBy().sort().stream().map(JqlReader::sort).toList();
        return new JqlQuery(where, sorts, text);
    }

    private static void refuse(Token token) {
        switch (token.getType()) {
            case JqlLexer.HISTORY -> throw complaint("jira.jql.history", token, token.getText().toUpperCase(Locale.ROOT));
            case JqlLexer.UNCLOSED -> throw complaint("jira.jql.unclosed", token, token.getText().substring(1));
            case JqlLexer.RESERVED -> throw complaint("jira.jql.character", token, token.getText(),
                    String.format("\\u%04x", (int) token.getText().charAt(0)));
            case JqlLexer.STRING -> {
                if (ReservedWords.contains(token.getText())) {
                    throw complaint("jira.jql.word", token, token.getText());
                }
            }
            default -> { }
        }
    }

    static InvalidException complaint(String key, Token at, Object... args) {
        List<Object> all = new ArrayList<>(List.of(args));
        all.add(at.getLine());
        all.add(at.getCharPositionInLine() + 1);
        return new InvalidException(Problem.general(key, all.toArray()));
    }

    private static Clause or(JqlParser.OrClauseContext context) {
        List<Clause> clauses = context.andClause().stream().map(JqlReader::and).toList();
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private static Clause and(JqlParser.AndClauseContext context) {
        List<Clause> clauses = context.clause().stream().map(JqlReader::clause).toList();
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private static Clause clause(JqlParser.ClauseContext context) {
        if (context instanceof JqlParser.NegationContext negation) {
            return new Clause.Not(clause(negation.clause()));
        } else if (context instanceof JqlParser.GroupContext group) {
            return or(group.orClause());
        }
        JqlParser.TermContext term = ((JqlParser.SingleContext) context).term();
        return new Clause.Term(field(term.field()), operator(term.operator()), operand(term.operand()));
    }

    private static Operator operator(JqlParser.OperatorContext context) {
        if (context.NOT() != null) {
            return context.IN() != null ? Operator.NOT_IN : Operator.IS_NOT;
        }
        return OPERATORS.get(context.getStart().getType());
    }

    private static Operand operand(JqlParser.OperandContext context) {
        if (context.function() != null) {
            return new Operand.Function(word(context.function().word()),
                    context.function().argument().stream().map(argument -> word(argument.word())).toList());
        } else if (context.value() != null) {
            boolean quoted = context.value().word().QUOTED() != null;
            String text = word(context.value().word());
            return new Operand.Value(text, !quoted && text.matches("-?\\d{1,18}"));
        } else if (context.list() != null) {
            return new Operand.Several(context.list().operand().stream().map(JqlReader::operand).toList());
        }
        return new Operand.Empty();
    }

    private static JqlQuery.Sort sort(JqlParser.SortContext context) {
        return new JqlQuery.Sort(field(context.field()), context.ASC() != null || context.DESC() != null, context.DESC() != null);
    }

    private static String field(JqlParser.FieldContext context) {
        return context.CF() != null ? context.CF().getText().replaceAll("\\s", "") : word(context.word());
    }

    private static String word(ParserRuleContext context) {
        String raw = context.getStart().getText();
        boolean quoted = context.getStart().getType() == JqlParser.QUOTED;
        return unescaped(quoted ? raw.substring(1, raw.length() - 1) : raw);
    }

    private static String unescaped(String raw) {
        StringBuilder made = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                made.append(c);
                continue;
            }
            char kind = raw.charAt(++i);
            if (kind == 'u' || kind == 'U') {
                made.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                made.append(plain(kind));
            }
        }
        return made.toString();
    }

    private static char plain(char kind) {
        return switch (kind) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> kind;
        };
    }
}
