package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Takes what belongs to a thread, such as its user, along to another.
 *
 * <p>Signature: doc:SALX; see signatures.txt.
 */
public interface ThreadLocalDelegateExecutorFactory {
    <T> Callable<T> createCallable(Callable<T> callable);

    Executor createExecutor(Executor executor);

    ExecutorService createExecutorService(ExecutorService executorService);

    Runnable createRunnable(Runnable runnable);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService scheduledExecutorService);
}
