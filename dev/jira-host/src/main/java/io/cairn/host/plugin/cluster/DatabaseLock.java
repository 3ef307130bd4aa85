package io.cairn.host.plugin.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One cluster lock: first among the threads of this node, then among the nodes. Reentrant. */
final class DatabaseLock implements ClusterLock {
    private static final long POLL_MILLIS = 50;

    private final DatabaseLocks locks;
    private final String name;
    private final ReentrantLock ofNode = new ReentrantLock();

    DatabaseLock(DatabaseLocks locks, String name) {
        this.locks = locks;
        this.name = name;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return ofNode.isHeldByCurrentThread();
    }

    @Override
    public boolean tryLock() {
        if (!ofNode.tryLock()) {
            return false;
        }
        return ofNode.getHoldCount() > 1 || takeOrLeave();
    }

    private boolean takeOrLeave() {
        boolean taken = false;
        try {
            taken = locks.take(name);
            return taken;
        } finally {
            if (!taken) {
                ofNode.unlock();
            }
        }
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long patience = unit.toNanos(time);
        while (!tryLock()) {
            if (System.nanoTime() - start >= patience) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return true;
    }

    @Override
    public void unlock() {
        if (!ofNode.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("the lock " + name + " is not held by this thread");
        }
        try {
            if (ofNode.getHoldCount() == 1) {
                locks.giveBack(name);
            }
        } finally {
            ofNode.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("cluster locks have no conditions");
    }
}
