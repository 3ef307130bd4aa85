package io.cairn.host.plugin.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.cairn.host.plugin.database.HostTables;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cluster locks as rows of a table, so that several hosts on one database exclude one another. A node renews the rows it holds; those of a node that died are
 * free after {@value #LIFE_SECONDS} seconds, or at once when it starts again.
 */
public final class DatabaseLocks implements ClusterLockService, AutoCloseable {
    static final int LIFE_SECONDS = 60;
    private static final int RENEW_SECONDS = 15;

    private final HostTables tables;
    private final String node;
    private final Map<String, DatabaseLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewing;

    /** @param node name of this node, the same after a restart */
    public DatabaseLocks(HostTables tables, String node) {
        this.tables = tables;
        this.node = node;
        tables.update("delete from HOST_LOCK where OWNER = ?", node);
        this.renewing = Executors.newSingleThreadScheduledExecutor(HostThreads.named("host-locks"));
        renewing.scheduleAtFixedRate(this::renew, RENEW_SECONDS, RENEW_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new DatabaseLock(this, key));
    }

    boolean take(String name) {
        long now = System.currentTimeMillis();
        if (tables.update("update HOST_LOCK set OWNER = ?, UNTIL_MILLIS = ? where NAME = ? and UNTIL_MILLIS < ?", node, until(now), name, now) == 1) {
            return true;
        }
        return tables.query(row -> 1, "select 1 from HOST_LOCK where NAME = ?", name).isEmpty()
                && tables.insertIfAbsent("insert into HOST_LOCK (NAME, OWNER, UNTIL_MILLIS) values (?, ?, ?)", name, node, until(now));
    }

    void giveBack(String name) {
        tables.update("delete from HOST_LOCK where NAME = ? and OWNER = ?", name, node);
    }

    private static long until(long now) {
        return now + TimeUnit.SECONDS.toMillis(LIFE_SECONDS);
    }

    private void renew() {
        tables.update("update HOST_LOCK set UNTIL_MILLIS = ? where OWNER = ?", until(System.currentTimeMillis()), node);
    }

    @Override
    public void close() {
        renewing.shutdownNow();
        tables.update("delete from HOST_LOCK where OWNER = ?", node);
    }
}
