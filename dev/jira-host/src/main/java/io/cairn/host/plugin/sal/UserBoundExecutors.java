package io.cairn.host.plugin.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that runs on another thread as the user who handed it over; afterwards that thread is anonymous again. */
final class UserBoundExecutors implements ThreadLocalDelegateExecutorFactory {
    private final JiraAuthenticationContext authentication;

    UserBoundExecutors(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> work) {
        ApplicationUser user = authentication.getLoggedInUser();
        return () -> {
            ApplicationUser before = authentication.getLoggedInUser();
            bind(user);
            try {
                return work.call();
            } finally {
                bind(before);
            }
        };
    }

    private void bind(ApplicationUser user) {
        if (user == null) {
            authentication.clearLoggedInUser();
        } else {
            authentication.setLoggedInUser(user);
        }
    }

    @Override
    public Runnable createRunnable(Runnable work) {
        ApplicationUser user = authentication.getLoggedInUser();
        return () -> {
            ApplicationUser before = authentication.getLoggedInUser();
            bind(user);
            try {
                work.run();
            } finally {
                bind(before);
            }
        };
    }

    @Override
    public Executor createExecutor(Executor executor) {
        return work -> executor.execute(createRunnable(work));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService service) {
        return new Bound(service);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService service) {
        throw new UnsupportedOperationException("createScheduledExecutorService is not supported by this host");
    }

    private final class Bound extends AbstractExecutorService {
        private final ExecutorService target;

        Bound(ExecutorService target) {
            this.target = target;
        }

        @Override
        public void execute(Runnable work) {
            target.execute(createRunnable(work));
        }

        @Override
        public void shutdown() {
            target.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return target.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return target.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return target.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return target.awaitTermination(timeout, unit);
        }

        @Override
        public <T> List<java.util.concurrent.Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
            return target.invokeAll(tasks.stream().map(UserBoundExecutors.this::<T>createCallable).toList());
        }
    }
}
