package com.atlassian.query.order;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface OrderBy {
}
