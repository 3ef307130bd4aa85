package com.atlassian.scheduler.config;

import java.util.Objects;

/**
 * Names who runs jobs; {@link #toString()} is the name.
 *
 * <p>Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public class JobRunnerKey {
    private final String key;

    private JobRunnerKey(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
