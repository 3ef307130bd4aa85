package com.atlassian.jira.issue.history;

/**
 * One field that changed: what it was and what it became.
 *
 * <p>Signature: call:SL (constructor); see signatures.txt.
 */
public class ChangeItemBean {
    private final String fieldType;
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toString;

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        this(fieldType, field, from, null, to, null);
    }

    /** Values as ids, and as people read them. */
    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        this.fieldType = fieldType;
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toString = toString;
    }

    /** UNVERIFIED. "jira", or "custom" for a custom field. */
    public String getFieldType() {
        return fieldType;
    }

    /** Name of the field, in Jira's language: "status", "assignee", "Fix Version". */
    public String getField() {
        return field;
    }

    /** Id of the value before, or null. */
    public String getFrom() {
        return from;
    }

    /** Value before as people read it, or null. */
    public String getFromString() {
        return fromString;
    }

    /** Id of the value after, or null. */
    public String getTo() {
        return to;
    }

    /** Value after as people read it, or null. */
    public String getToString() {
        return toString;
    }
}
