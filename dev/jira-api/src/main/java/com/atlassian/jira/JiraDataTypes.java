package com.atlassian.jira;

/**
 * The kinds of things that a JQL function can stand for.
 *
 * <p>Signature:
 * doc:https://docs.atlassian.com/software/jira/docs/api/7.0.0-m01/com/atlassian/jira/JiraDataTypes.html; see
 * signatures.txt.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {
        @Override
        public String toString() {
            return "issue";
        }
    };

    private JiraDataTypes() {
    }
}
