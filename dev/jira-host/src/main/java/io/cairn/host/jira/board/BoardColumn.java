package io.cairn.host.jira.board;

import java.util.List;

/** A column of a board and the statuses it shows. */
public record BoardColumn(String name, List<String> statusIds) {
    public BoardColumn {
        statusIds = List.copyOf(statusIds);
    }
}
