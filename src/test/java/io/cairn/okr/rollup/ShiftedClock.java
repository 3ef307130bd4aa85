package io.cairn.okr.rollup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until told, in a time zone that may be set. */
final class ShiftedClock extends Clock {
    private volatile Instant now;
    private volatile ZoneId zone = ZoneOffset.UTC;

    ShiftedClock(Instant now) {
        this.now = now;
    }

    void on(Duration span) {
        now = now.plus(span);
    }

    void set(Instant moment, ZoneId where) {
        now = moment;
        zone = where;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
