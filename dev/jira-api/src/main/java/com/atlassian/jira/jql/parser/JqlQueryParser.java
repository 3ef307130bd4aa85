package com.atlassian.jira.jql.parser;

import com.atlassian.query.Query;

/**
 * Signature: doc:J708(jql/parser/package-summary); see signatures.txt.
 */
public interface JqlQueryParser {
    Query parseQuery(String text) throws JqlParseException;
}
