package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * Signature: call:CD (constructor, 8.20); see signatures.txt.
 */
public class SearchResults<T> {
    public SearchResults(List<T> values, int number, int number2, int number3) {
    }

    /** UNVERIFIED. */
    public int getEnd() {
        throw new UnsupportedOperationException();
    }

    public List<T> getResults() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public int getStart() {
        throw new UnsupportedOperationException();
    }

    public int getTotal() {
        throw new UnsupportedOperationException();
    }
}
