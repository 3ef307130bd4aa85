package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value of an operand: a number, a text, or nothing at all ("EMPTY").
 *
 * <p>Signature: doc:J40; see signatures.txt.
 */
public class QueryLiteral {
    private final String stringValue;
    private final Long longValue;

    public QueryLiteral() {
        this(null, null, null);
    }

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    private QueryLiteral(Operand sourceOperand, String stringValue, Long longValue) {
        this.stringValue = stringValue;
        this.longValue = longValue;
    }

    /** The number, or null. */
    public Long getLongValue() {
        return longValue;
    }

    /** The text, or null. */
    public String getStringValue() {
        return stringValue;
    }

    /** UNVERIFIED. Whether this stands for "EMPTY". */
    public boolean isEmpty() {
        return longValue == null && stringValue == null;
    }
}
