package com.atlassian.jira.cluster;

/**
 * Whether there is a cluster, and which node this is.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public interface ClusterInfo {
    String getNodeId();

    boolean isClustered();
}
