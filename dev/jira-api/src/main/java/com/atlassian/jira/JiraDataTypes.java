package com.atlassian.jira;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class JiraDataTypes {
    public static final JiraDataType ISSUE = null;

    protected JiraDataTypes() {
    }
}
