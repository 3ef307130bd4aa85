package io.cairn.okr.objective;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is taken for true while figures are tried.
 *
 * @param done   issues that would be done; those that are stay as they are
 * @param wished a key result as it would be, in place of the one with its id or beside the others
 * @param value  what somebody would enter
 */
public record Assumption(Set<IssueId> done, Optional<Wished> wished, Optional<Entry> value) {
    public Assumption {
        done = Set.copyOf(done);
    }

    /** A key result as it would be, and nothing else. */
    static Assumption of(KeyResult wished, List<LinkedSource> sources) {
        return new Assumption(Set.of(), Optional.of(new Wished(wished, sources)), Optional.empty());
    }

    /**
     * @param keyResult it need not be on disk, but its objective is
     * @param sources   all it would have
     */
    public record Wished(KeyResult keyResult, List<LinkedSource> sources) {
        public Wished {
            sources = List.copyOf(sources);
        }
    }

    /** A value in the unit of the key result. */
    public record Entry(KeyResultId keyResult, BigDecimal value) {
    }
}
