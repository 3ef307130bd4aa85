package com.atlassian.jira.cluster;

/**
 * Tells the other nodes of the cluster.
 *
 * <p>Signature: doc:DAC(cluster/package-summary); see signatures.txt.
 */
public interface ClusterMessagingService {
    void registerListener(String channel, ClusterMessageConsumer consumer);

    void sendRemote(String channel, String message);

    void unregisterListener(String channel, ClusterMessageConsumer consumer);
}
