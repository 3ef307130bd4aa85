package io.cairn.e2e;

import java.time.Duration;

/** What holds a moment later. */
final class Eventually {
    private static final long PAUSE_MILLIS = 250;

    private Eventually() {
    }

    /** Something that fails until it holds. */
    interface Claim {
        void holds() throws Exception;
    }

    /** Tries until it holds; throws what it says at the end if it never does. */
    static void within(Duration span, Claim claim) throws Exception {
        long end = System.nanoTime() + span.toNanos();
        while (true) {
            try {
                claim.holds();
                return;
            } catch (AssertionError | Exception notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
