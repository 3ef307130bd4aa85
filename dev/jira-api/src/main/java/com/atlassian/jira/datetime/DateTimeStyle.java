package com.atlassian.jira.datetime;

/**
 * How a date is written.
 *
 * <p>Signature: doc:JL(class-use/DateTimeStyle); see signatures.txt.
 */
public enum DateTimeStyle {
    COMPLETE,
    DATE,
    DATE_PICKER,
    DATE_TIME_PICKER,
    ISO_8601_DATE,
    RELATIVE
}
