package io.cairn.okr.objective;

/**
 * What the issues of a board do for one key result.
 *
 * @param issues how many of them count in it
 * @param done   how many of those are worth all they can be
 */
public record BoardShare(KeyResultView keyResult, int issues, int done) {
}
