package com.atlassian.jira.cluster;

/**
 * Signature: doc:DAC(cluster/package-summary) + call:MR(impl)+GR(impl); see signatures.txt.
 */
public interface ClusterMessageConsumer {
    void receive(String text, String text2, String text3);
}
