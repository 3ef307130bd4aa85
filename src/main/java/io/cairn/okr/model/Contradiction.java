package io.cairn.okr.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something in the history of a key result that does not go together with something else. A fact, and no judgement: there may be
 * good reasons for it.
 *
 * @param day    when it was seen, or since when
 * @param entry  when the entry of the history was made that says it; empty where no single one does
 * @param issues those it is about; only such as the one who asks may see
 * @param others other key results it is about
 * @param total  of how many issues those are a part; 0 where there is no whole
 * @param rise   by how far the figure rose, as a fraction of the target
 * @param lower  how the target was lowered
 */
public record Contradiction(Kind kind, LocalDate day, Optional<Instant> entry, List<IssueId> issues, List<KeyResultId> others, int total,
        Optional<BigDecimal> rise, Optional<TargetChange> lower) {
    public Contradiction {
        issues = List.copyOf(issues);
        others = List.copyOf(others);
    }

    /** About issues alone. */
    public static Contradiction of(Kind kind, LocalDate day, Optional<Instant> entry, List<IssueId> issues, int total) {
        return new Contradiction(kind, day, entry, issues, List.of(), total, Optional.empty(), Optional.empty());
    }

    /** What does not go together. */
    public enum Kind {
        /** Reported on track, and nothing moved for four weeks. */
        ON_TRACK_UNMOVED,
        /** The figure rose, but only because issues left the set. */
        ROSE_BY_SCOPE,
        /** Most of the work was finished on the last day of the cycle. */
        LAST_DAY,
        /** Issues were finished and reopened. */
        REOPENED,
        /** The same query counts in key results of two objectives. */
        SAME_QUERY,
        /** The target came nearer in the second half of the cycle. */
        TARGET_LOWERED,
        /** All work that counts was done by one person. */
        ONE_PERSON
    }
}
