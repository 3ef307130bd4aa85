package io.cairn.host.jira.user;

/** A token just made: the only time its secret can be read. */
public record NewToken(Token token, String secret) {
}
