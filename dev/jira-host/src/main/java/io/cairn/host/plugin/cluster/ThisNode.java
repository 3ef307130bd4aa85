package io.cairn.host.plugin.cluster;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.jira.cluster.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The node we are: alone, or one of several on one database. Messages go to other nodes only (jira-platform.md F.1), so of one alone they go nowhere; their
 * limits are checked all the same. Between several nodes this host carries none, nor does it know who lives: it says so.
 */
public final class ThisNode implements ClusterManager, ClusterMessagingService {
    /** Limits by jira-platform.md F.1, UNVERIFIED. */
    private static final int MAX_CHANNEL = 20;
    private static final int MAX_MESSAGE = 200;

    private static final class Self extends Node {
        Self(String id) {
            super(id);
        }
    }

    private final String id;
    private final boolean clustered;
    private final Map<String, ClusterMessageConsumer> consumers = new ConcurrentHashMap<>();

    /**
     * @param id        name of this node
     * @param clustered whether there may be others
     */
    public ThisNode(String id, boolean clustered) {
        this.id = id;
        this.clustered = clustered;
    }

    @Override
    public Collection<Node> findLiveNodes() {
        requireAlone("findLiveNodes");
        return List.of(new Self(id));
    }

    @Override
    public String getNodeId() {
        return id;
    }

    @Override
    public boolean isClustered() {
        return clustered;
    }

    @Override
    public void registerListener(String channel, ClusterMessageConsumer consumer) {
        requireShort(channel, MAX_CHANNEL);
        consumers.put(channel, consumer);
    }

    @Override
    public void unregisterListener(String channel, ClusterMessageConsumer consumer) {
        consumers.remove(channel, consumer);
    }

    @Override
    public void sendRemote(String channel, String message) {
        requireShort(channel, MAX_CHANNEL);
        requireShort(message, MAX_MESSAGE);
        requireAlone("sendRemote");
    }

    private void requireAlone(String what) {
        if (clustered) {
            throw new UnsupportedOperationException("this host has no " + what + " between several nodes");
        }
    }

    private static void requireShort(String text, int max) {
        if (text.length() > max) {
            throw new IllegalArgumentException("at most " + max + " characters: " + text);
        }
    }

    /** Consumers registered now. */
    public Collection<ClusterMessageConsumer> consumers() {
        return consumers.values();
    }
}
