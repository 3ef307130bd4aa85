package com.atlassian.jira.cluster;

import java.util.Collection;

/**
 * The nodes of the cluster.
 *
 * <p>Signature: doc:JL; see signatures.txt.
 */
public interface ClusterManager extends ClusterInfo {
    Collection<Node> findLiveNodes();
}
