package io.cairn.okr.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

/** The system's time in the default time zone of this Jira, which an administrator may set. */
final class JiraClock extends Clock {
    private final DateTimeFormatter formatter;

    JiraClock(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    @Override
    public ZoneId getZone() {
        TimeZone zone = formatter.withDefaultZone().getZone();
        return Optional.ofNullable(zone).orElseGet(TimeZone::getDefault).toZoneId();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
