package com.atlassian.util.profiling;

/** Measures nothing: Active Objects calls it, Jira has it, Maven Central does not. */
public class Metrics {
    public static Builder metric(String name) {
        return new Builder();
    }

    public static class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> { };
        }
    }
}
