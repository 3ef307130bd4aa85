package com.atlassian.jira;

/**
 * The kinds of things that a JQL function can stand for.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {
        @Override
        public String toString() {
            return "issue";
        }
    };

    private JiraDataTypes() {
    }
}
