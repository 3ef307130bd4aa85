package com.atlassian.jira.cluster;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public class Node {
    protected Node() {
    }
}
