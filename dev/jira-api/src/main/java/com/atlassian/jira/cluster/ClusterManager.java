package com.atlassian.jira.cluster;

import java.util.Collection;

/**
 * Signature: doc:JL; see signatures.txt.
 */
public interface ClusterManager extends ClusterInfo {
    Collection<Node> findLiveNodes();
}
