package com.atlassian.jira.cluster;

/**
 * Signature: doc:DAC(cluster/package-summary); see signatures.txt.
 */
public interface ClusterMessagingService {
    void registerListener(String text, ClusterMessageConsumer clusterMessageConsumer);

    void sendRemote(String text, String text2);

    void unregisterListener(String text, ClusterMessageConsumer clusterMessageConsumer);
}
