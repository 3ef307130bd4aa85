package com.atlassian.jira.datetime;

/**
 * Makes formatters.
 *
 * <p>Signature: doc:https://docs.atlassian.com/jira/7.3.1/com/atlassian/jira/datetime/DateTimeFormatterFactory.html;
 * see signatures.txt.
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
