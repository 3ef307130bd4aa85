package com.atlassian.scheduler.config;

import java.util.Objects;

/**
 * Names a job; {@link #toString()} is the name.
 *
 * <p>Signature: doc:SCH(config/package-summary); see signatures.txt.
 */
public class JobId {
    private final String id;

    private JobId(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
