package io.cairn.host.plugin.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import io.cairn.host.plugin.database.HostTables;
import io.cairn.host.plugin.database.TestTables;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;

public class DatabaseLocksTest {
    private final HostTables tables = new HostTables(TestTables.memory());
    private final DatabaseLocks first = new DatabaseLocks(tables, "first");
    private final DatabaseLocks second = new DatabaseLocks(tables, "second");

    @After
    public void stop() {
        first.close();
        second.close();
    }

    @Test // jira-platform.md F.1
    public void hostsOnOneDatabaseExcludeOneAnother() throws Exception {
        ClusterLock here = first.getLockForName("x");
        ClusterLock there = second.getLockForName("x");

        assertThat(here.tryLock()).isTrue();
        assertThat(there.tryLock()).isFalse();
        assertThat(there.tryLock(100, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(second.getLockForName("y").tryLock()).isTrue();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
    }

    @Test
    public void aLockIsReentrantAndOnlyItsHolderMayUnlock() {
        ClusterLock here = first.getLockForName("x");
        here.lock();
        here.lock();
        here.unlock();

        assertThat(second.getLockForName("x").tryLock()).isFalse();
        assertThat(here.isHeldByCurrentThread()).isTrue();
        here.unlock();
        assertThat(second.getLockForName("x").tryLock()).isTrue();
        assertThatThrownBy(here::unlock).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void whatANodeHeldIsFreeWhenItStartsAgain() {
        first.getLockForName("x").lock();

        try (DatabaseLocks restarted = new DatabaseLocks(tables, "first")) {
            assertThat(restarted.getLockForName("x").tryLock()).isTrue();
        }
    }
}
