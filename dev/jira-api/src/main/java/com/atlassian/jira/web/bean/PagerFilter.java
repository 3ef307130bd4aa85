package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which part of a result is wanted.
 *
 * <p>Signature: doc:J726; see signatures.txt.
 */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final int start;
    private final int max;

    public PagerFilter() {
        this(PAGE);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** Everything from the first on. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(Integer.MAX_VALUE);
    }

    /** The page of {@code max} results that holds the one at {@code index}. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        int start = max == 0 ? 0 : index - index % max;
        return new PagerFilter(start, max);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
