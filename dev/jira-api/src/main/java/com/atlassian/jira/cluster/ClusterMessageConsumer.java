package com.atlassian.jira.cluster;

/**
 * Is told what another node said.
 *
 * <p>Signature: doc:DAC(cluster/package-summary) + call:MR(impl)+GR(impl); see signatures.txt.
 */
public interface ClusterMessageConsumer {
    void receive(String channel, String message, String senderId);
}
