package io.cairn.okr.rest;

import io.cairn.okr.model.UserKey;
import io.cairn.okr.shown.Words;
import io.cairn.okr.store.Requests;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Makes creation safe to repeat: a second request with the same {@code Idempotency-Key} gets the first answer again. */
public final class Idempotency {
    private static final int LONGEST_KEY = 100;

    private final Requests requests;
    private final Words words;
    private final Clock clock;

    public Idempotency(Requests requests, Words words, Clock clock) {
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Creates, or answers as before.
     *
     * @param key    as the caller sent it; null to create without remembering
     * @param place  tells requests to different addresses apart
     * @param body   what was sent
     * @param create makes the thing and gives what to show of it
     * @return 201, or the first answer again; 409 while the first is at work; 422 for another body behind the same key
     */
    Response created(UserKey caller, String key, String place, Object body, Supplier<Object> create) {
        if (key == null || key.isBlank()) {
            return Answers.created(create.get());
        }
        if (key.length() > LONGEST_KEY) {
            return Errors.onField(400, "Idempotency-Key", words.text("okr.error.long", String.valueOf(LONGEST_KEY)));
        }
        String fingerprint = fingerprint(place + "\n" + Json.write(body));
        return requests.claim(caller, key, fingerprint, clock.instant())
                ? first(caller, key, create) : again(caller, key, fingerprint);
    }

    private Response first(UserKey caller, String key, Supplier<Object> create) {
        String made = Json.write(made(caller, key, create));
        requests.remember(caller, key, Answers.CREATED, made);
        return Answers.of(Answers.CREATED, made);
    }

    private Object made(UserKey caller, String key, Supplier<Object> create) {
        try {
            return create.get();
        } catch (RuntimeException e) {
            requests.release(caller, key); // nothing was made: the same key may try again
            throw e;
        }
    }

    private Response again(UserKey caller, String key, String fingerprint) {
        return requests.answerTo(caller, key)
                .map(before -> before.fingerprint().equals(fingerprint) ? Answers.of(before.status(), before.body())
                        : Errors.of(422, words.text("okr.error.idempotency.other")))
                .orElseGet(() -> Errors.of(409, words.text("okr.error.idempotency.busy")));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
