package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of what a search found, and how many there are in all.
 *
 * <p>Signature: call:CD (constructor, 8.20); see signatures.txt.
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int max;
    private final int start;

    public SearchResults(List<T> results, int total, int max, int start) {
        this.results = List.copyOf(results);
        this.total = total;
        this.max = max;
        this.start = start;
    }

    /** What is on this page, in the order of the search. */
    public List<T> getResults() {
        return results;
    }

    /** How many there are on all pages. */
    public int getTotal() {
        return total;
    }

    /** UNVERIFIED. Index of the first on this page. */
    public int getStart() {
        return start;
    }

    /** UNVERIFIED. Index behind the last on this page. */
    public int getEnd() {
        return (int) Math.min((long) start + max, total);
    }
}
