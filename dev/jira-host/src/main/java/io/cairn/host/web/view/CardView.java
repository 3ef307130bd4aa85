package io.cairn.host.web.view;

/**
 * An issue on a board.
 *
 * @param epic      short name of its epic; empty if it has none
 * @param detailUrl the board with this issue open at the side
 */
public record CardView(IssueRow row, String epic, String detailUrl) {
}
