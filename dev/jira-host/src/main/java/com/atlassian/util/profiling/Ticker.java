package com.atlassian.util.profiling;

/** A running measurement; see {@link Metrics}. */
public interface Ticker extends AutoCloseable {
    Ticker NO_OP = () -> { };

    @Override
    void close();
}
