package com.atlassian.jira.jql.parser;

import com.atlassian.query.Query;

/**
 * Reads JQL.
 *
 * <p>Signature: doc:J708(jql/parser/package-summary); see signatures.txt.
 */
public interface JqlQueryParser {
    Query parseQuery(String jql) throws JqlParseException;
}
