package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests that may be sent twice by mistake, and what they were answered. The door claims a request, does the work, then
 * remembers the answer, or releases the claim if the work failed.
 */
public final class Requests {
    /** After this time a claim without an answer is taken for one whose server died. */
    public static final Duration ABANDONED = Duration.ofMinutes(10);
    private static final int OPEN = 0;

    private final ActiveObjects ao;
    private final Transactions transactions;

    public Requests(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /**
     * What a request was answered.
     *
     * @param status      the status of HTTP
     * @param fingerprint of what was asked; another one under the same key is a mistake of the sender
     */
    public record Answer(int status, String body, String fingerprint) {
    }

    /** Empty if the request is new, or still being worked on; one statement. */
    public Optional<Answer> answerTo(UserKey sender, String key) {
        return row(sender, key).filter(row -> row.getStatusCode() != OPEN)
                .map(row -> new Answer(row.getStatusCode(), Cells.words(row.getAnswer()), row.getFingerprint()));
    }

    /**
     * Takes a request; of two at once, on whatever node, one gets it. Three statements.
     *
     * @return whether the caller is to do the work; if not, it is answered or being worked on
     */
    public boolean claim(UserKey sender, String key, String fingerprint, Instant at) {
        String requestKey = requestKey(sender, key);
        return transactions.in(() -> {
            ao.deleteWithSQL(RequestEntity.class, "REQUEST_KEY = ? AND STATUS_CODE = ? AND CLAIMED_AT < ?", requestKey, OPEN,
                    at.minus(ABANDONED).toEpochMilli());
            boolean free = ao.count(RequestEntity.class, "REQUEST_KEY = ?", requestKey) == 0;
            if (free) {
                write(requestKey, fingerprint, at);
            }
            return free;
        });
    }

    /** Keeps the answer to a claimed request; two statements. */
    public void remember(UserKey sender, String key, int status, String body) {
        transactions.in(() -> {
            RequestEntity row = row(sender, key).orElseThrow(() -> new IllegalStateException("not claimed: " + key));
            row.setStatusCode(status);
            row.setAnswer(body);
            row.save();
            return row.getID();
        });
    }

    /** Gives back a claimed request whose work failed, so that it may be sent again; one statement. */
    public void release(UserKey sender, String key) {
        ao.deleteWithSQL(RequestEntity.class, "REQUEST_KEY = ? AND STATUS_CODE = ?", requestKey(sender, key), OPEN);
    }

    /** Forgets requests claimed before {@code time}; one statement. @return how many */
    public int removeOlderThan(Instant time) {
        return ao.deleteWithSQL(RequestEntity.class, "CLAIMED_AT < ?", time.toEpochMilli());
    }

    private Optional<RequestEntity> row(UserKey sender, String key) {
        return Stream.of(ao.find(RequestEntity.class, "REQUEST_KEY = ?", requestKey(sender, key))).findFirst();
    }

    private void write(String requestKey, String fingerprint, Instant at) {
        Map<String, Object> row = new HashMap<>();
        row.put("REQUEST_KEY", requestKey);
        row.put("FINGERPRINT", fingerprint);
        row.put("STATUS_CODE", OPEN);
        row.put("CLAIMED_AT", at.toEpochMilli());
        ao.create(RequestEntity.class, row);
    }

    private static String requestKey(UserKey sender, String key) {
        return Digest.of(sender.value() + "\n" + key);
    }
}
