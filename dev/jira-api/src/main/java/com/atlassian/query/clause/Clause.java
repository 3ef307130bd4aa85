package com.atlassian.query.clause;

/**
 * Signature: doc:JS(com/atlassian/query/clause/package-frame); see signatures.txt.
 */
public interface Clause {
}
