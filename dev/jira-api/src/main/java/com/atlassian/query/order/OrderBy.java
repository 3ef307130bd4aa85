package com.atlassian.query.order;

/**
 * The order of what is found.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface OrderBy {
}
