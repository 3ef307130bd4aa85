package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * Signature: doc:J40; see signatures.txt.
 */
public class QueryLiteral {
    public QueryLiteral() {
    }

    public QueryLiteral(Operand operand) {
    }

    public QueryLiteral(Operand operand, Long id) {
    }

    public QueryLiteral(Operand operand, String text) {
    }

    public Long getLongValue() {
        throw new UnsupportedOperationException();
    }

    public String getStringValue() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }
}
