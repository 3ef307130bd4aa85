package io.cairn.host.jira.board;

import io.cairn.host.jira.store.Kind;
import java.util.List;

/**
 * A scrum board.
 *
 * @param projectId the project it is found in
 * @param filterJql which issues it is about; its ORDER BY is the order on the board
 */
public record Board(long id, String name, long projectId, String filterJql, List<BoardColumn> columns) {
    /** How the store keeps them. */
    public static final Kind<Long, Board> KIND = Kind.numbered("board", Board.class, Board::id);

    public Board {
        columns = List.copyOf(columns);
    }
}
