package io.cairn.host.jira.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The host's time: the system's, unless a test set or moved it. Not kept over a restart. */
public final class HostClock extends Clock {
    private final AtomicReference<Clock> source;

    private HostClock(Clock source) {
        this.source = new AtomicReference<>(source);
    }

    /** A clock that runs with the machine's, in the machine's zone. */
    public static HostClock system() {
        return new HostClock(Clock.systemDefaultZone());
    }

    /** A clock that stands still at {@code now} until it is moved. */
    public static HostClock at(Instant now, ZoneId zone) {
        return new HostClock(Clock.fixed(now, zone));
    }

    /** Stands still at {@code now} from here on. */
    public void set(Instant now) {
        source.updateAndGet(clock -> Clock.fixed(now, clock.getZone()));
    }

    /** Moves on (or back, if negative) by {@code step}; a running clock keeps running. */
    public void advance(Duration step) {
        source.updateAndGet(clock -> Clock.offset(clock, step));
    }

    /** Runs with the machine's clock again. */
    public void reset() {
        source.updateAndGet(clock -> Clock.system(clock.getZone()));
    }

    @Override
    public ZoneId getZone() {
        return source.get().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.get().instant();
    }
}
