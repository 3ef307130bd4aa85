package io.cairn.host.jira.user;

import io.cairn.host.jira.store.Kind;
import java.time.Instant;

/**
 * A personal access token without its secret.
 *
 * @param id       number of the token
 * @param userKey  whose it is
 * @param name     given by its owner
 * @param hash     SHA-256 of the secret, hexadecimal; the secret itself is kept nowhere
 * @param created  when it was made
 * @param expires  when it stops working; null = never
 */
public record Token(long id, String userKey, String name, String hash, Instant created, Instant expires) {
    /** How the store keeps them. */
    public static final Kind<Long, Token> KIND = Kind.numbered("token", Token.class, Token::id);
}
