package com.atlassian.jira.cluster;

/**
 * Kind UNVERIFIED; see signatures.txt.
 */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
