package com.atlassian.query.operand;

/**
 * The right side of a comparison.
 *
 * <p>Signature: doc:DAC(com/atlassian/query/operand/Operand); see signatures.txt.
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
