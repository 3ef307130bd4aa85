package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who changed what, on disk; only ever added. */
public final class AuditLog {
    private final ActiveObjects ao;

    public AuditLog(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * One change.
     *
     * @param what    such as "key-result.changed"
     * @param subject such as "KR-7"
     * @param before  the state before in words; empty if there was none
     * @param after   the state after in words; empty if there is none
     */
    public record Entry(UserKey actor, Instant at, String what, String subject, String before, String after) {
    }

    /** One statement. */
    public void append(UserKey actor, Instant at, String what, String subject, String before, String after) {
        Map<String, Object> row = new HashMap<>();
        row.put("ACTOR_KEY", actor.value());
        row.put("DONE_AT", at.toEpochMilli());
        row.put("WHAT", what);
        row.put("SUBJECT", subject);
        row.put("TEXT_BEFORE", before);
        row.put("TEXT_AFTER", after);
        ao.create(AuditEntity.class, row);
    }

    /**
     * What was done to each after a moment, oldest first; subjects without any are absent. One statement for every 500.
     *
     * @param what such as "key-result.changed"
     */
    public Map<String, List<Entry>> after(Instant moment, String what, Collection<String> subjects) {
        return Chunks.find(ao, AuditEntity.class, Query::select, "SUBJECT", subjects, "AND WHAT = ? AND DONE_AT > ?", what, moment.toEpochMilli())
                .stream().sorted(Comparator.comparing(AuditEntity::getDoneAt).thenComparing(Rows.BY_ID)).map(AuditLog::read).collect(Collectors.groupingBy(Entry::subject));
    }

    /** Newest first, {@code startAt} of them skipped, {@code most} at most; one statement. */
    public List<Entry> of(String subject, int startAt, int most) {
        Query query = Query.select().where("SUBJECT = ?", subject).order("ID DESC").limit(most);
        return Stream.of(ao.find(AuditEntity.class, startAt > 0 ? query.offset(startAt) : query)).map(AuditLog::read).toList();
    }

    private static Entry read(AuditEntity row) {
        return new Entry(new UserKey(row.getActorKey()), Instant.ofEpochMilli(row.getDoneAt()), row.getWhat(), row.getSubject(),
                Cells.words(row.getTextBefore()), Cells.words(row.getTextAfter()));
    }
}
