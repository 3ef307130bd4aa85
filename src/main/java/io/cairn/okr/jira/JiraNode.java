package io.cairn.okr.jira;

import com.atlassian.jira.cluster.ClusterManager;
import java.util.Optional;

/** The name an administrator gave the node in {@code cluster.properties}. */
final class JiraNode implements ThisNode {
    private static final String ALONE = "single";

    private final ClusterManager cluster;

    JiraNode(ClusterManager cluster) {
        this.cluster = cluster;
    }

    @Override
    public String name() {
        return Optional.ofNullable(cluster.getNodeId()).filter(name -> !name.isBlank()).orElse(ALONE);
    }

    @Override
    public boolean amongOthers() {
        return cluster.isClustered();
    }
}
