package com.atlassian.query.operator;

/**
 * How a field is compared.
 *
 * <p>Signature: doc:J50(com/atlassian/query/operator/Operator) + doc:DAC(com/atlassian/query/operator/Operator); see
 * signatures.txt.
 */
public enum Operator {
    EQUALS,
    NOT_EQUALS,
    IN,
    NOT_IN,
    LIKE,
    NOT_LIKE,
    IS,
    IS_NOT,
    LESS_THAN,
    LESS_THAN_EQUALS,
    GREATER_THAN,
    GREATER_THAN_EQUALS,
    WAS,
    WAS_NOT,
    WAS_IN,
    WAS_NOT_IN,
    CHANGED,
    NOT_CHANGED,
    BEFORE,
    AFTER,
    FROM,
    TO,
    ON,
    DURING,
    BY
}
