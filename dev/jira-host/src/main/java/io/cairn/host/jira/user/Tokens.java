package io.cairn.host.jira.user;

import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Personal access tokens: sent as {@code Authorization: Bearer …}, kept as hashes only. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Store store;
    private final Users users;
    private final Clock clock;
    private final Index<String, Long> byHash;
    private final Index<String, Long> byUser;

    public Tokens(Store store, Users users, Clock clock) {
        this.store = store;
        this.users = users;
        this.clock = clock;
        this.byHash = store.table(Token.KIND).index(token -> List.of(token.hash()));
        this.byUser = store.table(Token.KIND).index(token -> List.of(token.userKey()));
    }

    /** Makes a token for the acting user; {@code expires} null = never. @throws InvalidException on {@code name} */
    public NewToken create(User actor, String name, Instant expires) {
        if (actor == null) {
            throw new ForbiddenException(Problem.general("jira.error.login"));
        }
        if (name == null || name.isBlank()) {
            throw new InvalidException(Problem.of("name", "jira.error.required"));
        }
        String secret = secret();
        return store.write(writing -> {
            Token token = new Token(writing.next("token", 1), actor.key(), name, hash(secret), clock.instant(), expires);
            return new NewToken(writing.put(Token.KIND, token), secret);
        });
    }

    /** The active user whose token has that secret and is not expired. */
    public Optional<User> authenticate(String secret) {
        return byHash.get(hash(secret)).stream().flatMap(id -> store.table(Token.KIND).get(id).stream())
                .filter(token -> token.expires() == null || clock.instant().isBefore(token.expires()))
                .findFirst().flatMap(token -> users.byKey(token.userKey())).filter(User::active);
    }

    /** The tokens of a user, oldest first. */
    public List<Token> of(String userKey) {
        return byUser.get(userKey).stream().flatMap(id -> store.table(Token.KIND).get(id).stream())
                .sorted(Comparator.comparing(Token::id)).toList();
    }

    /** Ends a token of the acting user. @throws NotFoundException if he has no such token */
    public void revoke(User actor, long id) {
        store.write(writing -> {
            writing.get(Token.KIND, id).filter(token -> actor != null && token.userKey().equals(actor.key()))
                    .orElseThrow(() -> new NotFoundException(Problem.of("token", "jira.error.token.missing", id)));
            writing.remove(Token.KIND, id);
            return id;
        });
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
