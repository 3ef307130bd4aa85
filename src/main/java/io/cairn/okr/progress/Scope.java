package io.cairn.okr.progress;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The issues behind a key result, before any rule left one out.
 *
 * <p>How an epic meets J7: the caller puts the epic itself into the set, whichever route led to it, together with
 * all its issues, and says in {@code epicOf} that they belong to it. {@link Progress#share} then counts its issues
 * and leaves the epic out ("J7"); an epic of which no issue is in the set is one leaf by its own status.
 *
 * @param leaves an issue may come several times, once for each source that names it (J1)
 * @param epicOf the epic of an issue of the set; issues without one are absent
 */
public record Scope(List<Leaf> leaves, Map<IssueId, IssueId> epicOf) {
    public Scope {
        leaves = List.copyOf(leaves);
        epicOf = Map.copyOf(epicOf);
    }

    /** Issues of which none is in an epic of the set. */
    public static Scope of(Collection<Leaf> leaves) {
        return new Scope(List.copyOf(leaves), Map.of());
    }
}
