package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Signature: doc:J726; see signatures.txt.
 */
public class PagerFilter<T> implements Serializable {
    public PagerFilter() {
    }

    public PagerFilter(int number) {
    }

    public PagerFilter(int number, int number2) {
    }

    public int getMax() {
        throw new UnsupportedOperationException();
    }

    public int getStart() {
        throw new UnsupportedOperationException();
    }

    public static PagerFilter getUnlimitedFilter() {
        throw new UnsupportedOperationException();
    }

    public static PagerFilter newPageAlignedFilter(int number, int number2) {
        throw new UnsupportedOperationException();
    }
}
