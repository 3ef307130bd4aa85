package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * A part of a search that compares one field: {@code project = APP}.
 *
 * <p>Signature: doc:JS(com/atlassian/query/clause/package-frame); see signatures.txt.
 */
public interface TerminalClause extends Clause {
    String getName();

    Operand getOperand();

    Operator getOperator();
}
