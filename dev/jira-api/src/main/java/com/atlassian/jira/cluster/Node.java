package com.atlassian.jira.cluster;

/**
 * A node of the cluster. The host makes its own.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class Node {
    private final String nodeId;

    /** UNVERIFIED, only here: Jira's own knows its state too. */
    protected Node(String nodeId) {
        this.nodeId = nodeId;
    }

    /** UNVERIFIED. */
    public String getNodeId() {
        return nodeId;
    }
}
