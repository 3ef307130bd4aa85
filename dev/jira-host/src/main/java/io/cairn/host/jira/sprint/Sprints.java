package io.cairn.host.jira.sprint;

import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds sprints. They are changed by {@code Boards}. */
public final class Sprints {
    private final Store store;
    private final Index<Long, Long> byBoard;

    public Sprints(Store store) {
        this.store = store;
        this.byBoard = store.table(Sprint.KIND).index(sprint -> List.of(sprint.boardId()));
    }

    /** The sprint of that id. */
    public Optional<Sprint> byId(long id) {
        return store.table(Sprint.KIND).get(id);
    }

    /** All sprints of that name (several may have it), whatever the case of its letters. */
    public List<Sprint> named(String name) {
        return store.table(Sprint.KIND).stream().filter(sprint -> sprint.name().equalsIgnoreCase(name)).toList();
    }

    /** All sprints in that state. */
    public List<Sprint> in(SprintState state) {
        return store.table(Sprint.KIND).stream().filter(sprint -> sprint.state() == state).toList();
    }

    /** Sprints a board made: closed first, by start; those without a start last, by id. */
    public List<Sprint> of(long boardId) {
        Comparator<Sprint> order = Comparator.comparing(Sprint::start, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        return byBoard.get(boardId).stream().flatMap(id -> byId(id).stream())
                .sorted(order.thenComparingLong(Sprint::id)).toList();
    }
}
