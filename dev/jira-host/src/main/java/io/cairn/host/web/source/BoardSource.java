package io.cairn.host.web.source;

import io.cairn.host.jira.board.BacklogView;
import io.cairn.host.jira.board.Board;
import io.cairn.host.jira.board.BoardView;
import io.cairn.host.jira.user.User;
import java.util.List;

/** What pages and REST ask of Jira Software's boards. */
public interface BoardSource {
    /** Boards whose project the reader browses, by name. */
    List<Board> visibleTo(User reader);

    /** Boards of a project, whoever asks. */
    List<Board> ofProject(long projectId);

    /** @throws io.cairn.host.jira.error.NotFoundException if there is none or the reader may not see it */
    Board see(User reader, long id);

    /** Active sprints in columns. */
    BoardView work(User reader, long boardId);

    /** Sprints to come and the backlog. */
    BacklogView plan(User reader, long boardId);
}
