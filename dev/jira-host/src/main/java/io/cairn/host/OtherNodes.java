package io.cairn.host;

import io.cairn.host.jira.Jira;
import io.cairn.host.plugin.cluster.HostThreads;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over what other nodes saved, a moment later, as Jira's index of one node follows the others. Reading an issue by its id is never behind: that comes
 * from the database in Jira ({@link Jira#catchUp}).
 */
final class OtherNodes implements AutoCloseable {
    private static final long MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);

    private final ScheduledExecutorService following = Executors.newSingleThreadScheduledExecutor(HostThreads.named("host-nodes"));
    private final Jira jira;

    private OtherNodes(Jira jira) {
        this.jira = jira;
    }

    static OtherNodes follow(Jira jira) {
        jira.shareDatabase();
        OtherNodes nodes = new OtherNodes(jira);
        nodes.following.scheduleWithFixedDelay(nodes::poll, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        return nodes;
    }

    private void poll() {
        try {
            jira.poll();
        } catch (RuntimeException failure) { // the next time may go well; an exception would end the schedule
            LOG.warn("What other nodes saved could not be read: {}", failure.toString());
        }
    }

    @Override
    public void close() {
        following.shutdownNow();
    }
}
