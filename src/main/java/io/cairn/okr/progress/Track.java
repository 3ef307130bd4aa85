package io.cairn.okr.progress;

import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a key result came to where it stands, as far as one person may know.
 *
 * @param time    the calendar around it
 * @param raw     where it stands; empty if there is nothing to count
 * @param shared  whether it is a share of issues, so that its events tell of work
 * @param events  what moved it since the cycle began, oldest first
 * @param word    what was said of it last; empty for nothing
 * @param targets what else was to be achieved, oldest first
 * @param seen    issues that may be named
 * @param doneBy  to whom the done issues that count and may be named are assigned; those of nobody are absent
 * @param done    how many of these there are, assigned or not
 * @param sameQuery key results of other objectives that count by one of its queries
 */
public record Track(Time time, Optional<BigDecimal> raw, boolean shared, List<FigureEvent> events, Optional<Word> word, List<TargetChange> targets,
        Set<IssueId> seen, Map<IssueId, UserKey> doneBy, int done, List<KeyResultId> sameQuery) {
    public Track {
        events = List.copyOf(events);
        targets = List.copyOf(targets);
        seen = Set.copyOf(seen);
        doneBy = Map.copyOf(doneBy);
        sameQuery = List.copyOf(sameQuery);
    }

    /**
     * @param made  when it was made, or its cycle began; the later of both
     * @param today in the time zone
     */
    public record Time(CyclePlan cycle, Instant made, LocalDate today, ZoneId zone) {
        LocalDate dayOf(Instant moment) {
            return LocalDate.ofInstant(moment, zone);
        }
    }

    /** @param status what the person said; empty if it was left to the data */
    public record Word(Instant at, Optional<Status> status) {
    }
}
