package io.cairn.okr.progress;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The issues behind a key result, before any rule left one out.
 *
 * <p>How an epic meets J7: the caller puts the epic itself into the set, whichever route led to it, together with
 * all its issues, and says in {@code epicOf} that they belong to it. {@link Progress#share} then counts its issues
 * and leaves the epic out ("J7"), or the other way round; an epic of which no issue is in the set is one leaf by its own
 * status. Likewise sub-tasks under REPLACE (J6): the caller puts all sub-tasks of an issue into the set, by its route.
 *
 * @param leaves an issue may come several times, once for each source that names it (J1)
 * @param epicOf the epic of an issue of the set; issues without one are absent
 * @param start  the first moment of the cycle: what was done before was done on day one (J13); empty if nobody asks
 */
public record Scope(List<Leaf> leaves, Map<IssueId, IssueId> epicOf, Optional<Instant> start) {
    public Scope {
        leaves = List.copyOf(leaves);
        epicOf = Map.copyOf(epicOf);
    }

    /** Of a cycle that began before everything. */
    public Scope(List<Leaf> leaves, Map<IssueId, IssueId> epicOf) {
        this(leaves, epicOf, Optional.empty());
    }

    /** Issues of which none is in an epic of the set. */
    public static Scope of(Collection<Leaf> leaves) {
        return new Scope(List.copyOf(leaves), Map.of());
    }

    /** The same issues in a cycle that begins then. */
    public Scope from(Instant begin) {
        return new Scope(leaves, epicOf, Optional.of(begin));
    }
}
