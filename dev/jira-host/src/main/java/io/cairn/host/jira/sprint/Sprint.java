package io.cairn.host.jira.sprint;

import io.cairn.host.jira.store.Kind;
import java.time.Instant;

/**
 * A sprint.
 *
 * @param boardId  the board that made it
 * @param start    null while it is not planned
 * @param end      planned end; null while it is not planned
 * @param complete when it was closed; null before
 * @param goal     empty if none
 */
public record Sprint(long id, String name, SprintState state, long boardId, Instant start, Instant end, Instant complete, String goal) {
    /** How the store keeps them. */
    public static final Kind<Long, Sprint> KIND = Kind.numbered("sprint", Sprint.class, Sprint::id);

    /** The sprint in another state. */
    public Sprint in(SprintState other, Instant from, Instant until, Instant completed) {
        return new Sprint(id, name, other, boardId, from, until, completed, goal);
    }
}
