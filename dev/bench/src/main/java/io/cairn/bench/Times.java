package io.cairn.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Times measured, in nanoseconds, ascending; at least one. */
record Times(long[] nanos) {
    static Times of(List<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Times(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    static Times of(long... nanos) {
        return of(Arrays.stream(nanos).boxed().toList());
    }

    Duration median() {
        return at(0.5);
    }

    /** 95 of 100 took no longer. */
    Duration most() {
        return at(0.95);
    }

    /** In words: median and 95th percentile, in a fitting unit. */
    String words() {
        return words(median()) + " / " + words(most());
    }

    /** As "12.3 ms", "4.56 s" or "3.2 µs". */
    static String words(Duration span) {
        double nanos = span.toNanos();
        if (nanos < 1e6) {
            return String.format("%.1f µs", nanos / 1e3);
        }
        return nanos < 1e9 ? String.format("%.1f ms", nanos / 1e6) : String.format("%.2f s", nanos / 1e9);
    }

    private Duration at(double share) {
        return Duration.ofNanos(nanos[Math.max(0, (int) Math.ceil(share * nanos.length) - 1)]);
    }
}
