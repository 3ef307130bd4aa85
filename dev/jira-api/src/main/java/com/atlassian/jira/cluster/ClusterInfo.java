package com.atlassian.jira.cluster;

/**
 * UNVERIFIED kind. Signature: un; see signatures.txt.
 */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
