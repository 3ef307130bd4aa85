package com.atlassian.query.order;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface OrderBy {
}
