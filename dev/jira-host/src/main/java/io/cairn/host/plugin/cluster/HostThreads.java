package io.cairn.host.plugin.cluster;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of the host: daemons with the host's class loader, so that none keeps a plugin alive because it happened to be started on a plugin's call. */
public final class HostThreads {
    private HostThreads() {
    }

    /** Threads {@code name-1}, {@code name-2} and so on. */
    public static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(HostThreads.class.getClassLoader());
            return thread;
        };
    }
}
