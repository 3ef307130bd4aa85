package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * Signature: doc:SCH; see signatures.txt.
 */
public final class Schedule {
    private Schedule() {
    }

    public static Schedule forCronExpression(String text) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forCronExpression(String text, TimeZone timeZone) {
        throw new UnsupportedOperationException();
    }

    public static Schedule forInterval(long value, Date date) {
        throw new UnsupportedOperationException();
    }

    public static Schedule runOnce(Date date) {
        throw new UnsupportedOperationException();
    }
}
