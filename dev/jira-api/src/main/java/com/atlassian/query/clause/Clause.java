package com.atlassian.query.clause;

/**
 * A part of a search.
 *
 * <p>Signature: doc:JS(com/atlassian/query/clause/package-frame); see signatures.txt.
 */
public interface Clause {
}
