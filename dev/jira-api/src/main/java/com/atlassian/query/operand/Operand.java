package com.atlassian.query.operand;

/**
 * Signature: doc:DAC(com/atlassian/query/operand/Operand); see signatures.txt.
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
