package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.StaleException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/**
 * The version at which a subject stands. It moves in the transaction that changes the subject, so whoever read a version before what it
 * stands for, and finds the same version later, knows that nothing changed in between.
 *
 * <p>A single plan is changed by compare-and-set, to be called first in the transaction. What many change without knowing of each other
 * is renewed: its next version is drawn at random, because two who count up from what both have read come to the same number.
 */
final class Editions {
    /** All cycles; renewed. */
    static final String CYCLES = "CYCLES";
    /** What administrators chose; compared and set. */
    static final String SETTINGS = "SETTINGS";
    /** Of what never began. */
    static final long NEVER = -1;

    private final ActiveObjects ao;

    Editions(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The key results of an objective, their plans and their last check-ins; renewed. */
    static String below(ObjectiveId objective) {
        return objective.key() + ":BELOW";
    }

    /** Where the issues of a key result come from; renewed. */
    static String sources(KeyResultId keyResult) {
        return keyResult.key() + ":SOURCES";
    }

    /** Version 0; one statement. */
    void begin(String subject) {
        write(subject, 0);
    }

    /** At a version of one's own; one statement. */
    void beginAt(String subject, long version) {
        write(subject, version);
    }

    /** The present version; 0 if it never began; one statement. */
    long of(String subject) {
        return row(subject).mapToLong(EditionEntity::getVersionNo).findFirst().orElse(0);
    }

    /** The present versions; every subject asked for is a key, with {@link #NEVER} if it never began. One statement for every 500. */
    Map<String, Long> of(Collection<String> subjects) {
        Map<String, Long> found = new HashMap<>();
        subjects.forEach(subject -> found.put(subject, NEVER));
        Chunks.find(ao, EditionEntity.class, "SUBJECT", subjects).forEach(row -> found.put(row.getSubject(), row.getVersionNo()));
        return found;
    }

    /** Returns the new version; two statements. @throws StaleException unless {@code version} is the present one */
    long advance(String subject, long version) {
        end(subject, version);
        write(subject, version + 1);
        return version + 1;
    }

    /**
     * Moves it to a version that never was, whichever is the present one; two statements. A second writer waits for the end of the first
     * one's transaction. Of two who begin it at once one fails, and is done again by {@link Transactions}.
     */
    void renew(String subject) {
        long next = UUID.randomUUID().getMostSignificantBits() >>> 1; // 0 or more, never NEVER
        row(subject).findFirst().ifPresentOrElse(row -> {
            row.setVersionNo(next);
            row.save();
        }, () -> write(subject, next));
    }

    /** One statement. @throws StaleException unless {@code version} is the present one */
    void end(String subject, long version) {
        if (ao.deleteWithSQL(EditionEntity.class, "SUBJECT = ? AND VERSION_NO = ?", subject, version) != 1) {
            throw new StaleException(subject);
        }
    }

    private Stream<EditionEntity> row(String subject) {
        return Stream.of(ao.find(EditionEntity.class, "SUBJECT = ?", subject));
    }

    private void write(String subject, long version) {
        ao.create(EditionEntity.class, new DBParam("SUBJECT", subject), new DBParam("VERSION_NO", version));
    }
}
