package io.cairn.okr.shown;

import io.cairn.okr.objective.BoardShare;

/** What the issues of a board do for one key result. */
public record ShownBoardShare(ShownKeyResult keyResult, int issues, int done, String text) {
    public static ShownBoardShare of(BoardShare share, Words words) {
        String text = words.text("okr.board.share", String.valueOf(share.done()), String.valueOf(share.issues()));
        return new ShownBoardShare(ShownKeyResult.of(share.keyResult(), words), share.issues(), share.done(), text);
    }
}
