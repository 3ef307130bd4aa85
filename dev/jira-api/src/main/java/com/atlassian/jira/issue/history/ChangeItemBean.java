package com.atlassian.jira.issue.history;

/**
 * Signature: call:SL (constructor); see signatures.txt.
 */
public class ChangeItemBean {
    public ChangeItemBean(String text, String text2, String text3, String text4) {
    }

    public String getField() {
        throw new UnsupportedOperationException();
    }

    /** UNVERIFIED. */
    public String getFieldType() {
        throw new UnsupportedOperationException();
    }

    public String getFrom() {
        throw new UnsupportedOperationException();
    }

    public String getFromString() {
        throw new UnsupportedOperationException();
    }

    public String getTo() {
        throw new UnsupportedOperationException();
    }

    public String getToString() {
        throw new UnsupportedOperationException();
    }
}
