package io.cairn.host.jira.search;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.search.grammar.JqlParser;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Ends reading at the first thing that does not fit, and says what was expected there. */
final class JqlComplaints extends BaseErrorListener {
    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object offending, int line, int column, String message, RecognitionException e) {
        ParserRuleContext place = ((Parser) recognizer).getContext();
        boolean closing = place instanceof JqlParser.GroupContext group && group.orClause() != null;
        String expected = closing ? "jira.jql.expected.link" : expected(place.getRuleIndex());
        Token token = (Token) offending;
        throw token.getType() == Token.EOF
                ? new InvalidException(Problem.general(expected + ".end"))
                : JqlReader.complaint(expected, token, token.getText());
    }

    private static String expected(int rule) {
        return switch (rule) {
            case JqlParser.RULE_operator -> "jira.jql.expected.operator";
            case JqlParser.RULE_operand, JqlParser.RULE_value -> "jira.jql.expected.operand";
            case JqlParser.RULE_list, JqlParser.RULE_function -> "jira.jql.expected.bracket";
            case JqlParser.RULE_argument -> "jira.jql.expected.argument";
            case JqlParser.RULE_query, JqlParser.RULE_orClause, JqlParser.RULE_andClause -> "jira.jql.expected.link";
            case JqlParser.RULE_orderBy -> "jira.jql.expected.by";
            default -> "jira.jql.expected.field";
        };
    }
}
