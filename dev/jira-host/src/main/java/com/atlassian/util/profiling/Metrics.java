package com.atlassian.util.profiling;

/** What Active Objects 6.1.1 calls to measure itself; measures nothing. It is not on Maven Central (dev-host-stack.md 3, read from the calls in the library). */
public final class Metrics {
    private Metrics() {
    }

    public static Builder metric(String name) {
        return new Builder();
    }

    /** Collects tags of a metric. */
    public static final class Builder {
        public Builder tag(String name, String value) {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return Ticker.NO_OP;
        }
    }
}
