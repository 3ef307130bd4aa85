package io.cairn.bench;

import java.time.Duration;
import java.util.Arrays;

/** The plugin's one working thread, looked at from outside. */
final class Rollup {
    private static final String NAME = "cairn-rollup";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int SURE = 5;
    private static final long LOOK_MILLIS = 10;

    /** Has it begun to work, waits until it rests, and says how long it took, from {@code start}. @throws IllegalStateException after 20 minutes */
    Duration whileWorking(Runnable start) throws InterruptedException {
        long began = System.nanoTime();
        start.run();
        Thread.sleep(LOOK_MILLIS);
        long rested = 0;
        for (int calm = 0; calm < SURE; calm = rests() ? calm + 1 : 0) {
            rested = calm == 0 ? System.nanoTime() : rested;
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("the thread " + NAME + " does not come to rest");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return Duration.ofNanos(rested - began);
    }

    private static boolean rests() {
        Thread thread = Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().equals(NAME)).findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no thread " + NAME));
        boolean queueing = Arrays.stream(thread.getStackTrace()).anyMatch(frame -> frame.getClassName().endsWith("RecalculationQueue") && frame.getMethodName().equals("take"));
        return queueing && thread.getState() == Thread.State.WAITING;
    }
}
