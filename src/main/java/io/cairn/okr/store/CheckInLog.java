package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.CheckInId;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Check-ins on disk; only ever added. */
public final class CheckInLog {
    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Editions editions;

    public CheckInLog(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
        editions = new Editions(ao);
    }

    /** Adds one, which becomes the latest; five statements. */
    public CheckIn append(KeyResult of, UserKey author, Instant at, Statement said, Optional<BigDecimal> before,
            Optional<BigDecimal> after) {
        KeyResultId keyResult = of.id();
        return transactions.in(() -> {
            CheckInId id = write(keyResult, author, at, said, before, after);
            ao.deleteWithSQL(LastCheckInEntity.class, "KEY_RESULT_ID = ?", keyResult.value());
            ao.create(LastCheckInEntity.class, new DBParam("KEY_RESULT_ID", keyResult.value()),
                    new DBParam("CHECK_IN_ID", id.value()));
            editions.renew(Editions.below(of.objective()));
            return new CheckIn(id, keyResult, author, Instant.ofEpochMilli(at.toEpochMilli()), said, before, after);
        });
    }

    /** Last added first, {@code startAt} of them skipped, {@code most} at most; one statement. */
    public List<CheckIn> of(KeyResultId keyResult, int startAt, int most) {
        Query query = Query.select().where("KEY_RESULT_ID = ?", keyResult.value()).order("ID DESC").limit(most);
        return Stream.of(ao.find(CheckInEntity.class, startAt > 0 ? query.offset(startAt) : query)).map(CheckInLog::read).toList();
    }

    /** All of each, last added first; every key result asked for is a key. One statement for every 500. */
    public Map<KeyResultId, List<CheckIn>> ofAll(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<CheckIn>> found = new HashMap<>();
        keyResults.forEach(keyResult -> found.put(keyResult, new ArrayList<>()));
        Chunks.find(ao, CheckInEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList()).stream()
                .sorted(Rows.BY_ID.reversed()).map(CheckInLog::read).forEach(one -> found.get(one.keyResult()).add(one));
        return found;
    }

    /** The last added one of each; absent where there is none. One statement for every 500. */
    public Map<KeyResultId, CheckIn> latestOf(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, CheckIn> latest = new HashMap<>();
        Chunks.find(ao, CheckInEntity.class, CheckInLog::joined, "L.KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList(), "")
                .forEach(row -> latest.put(new KeyResultId(row.getKeyResultId()), read(row)));
        return latest;
    }

    /** How sure people were in each check-in; absent where there is none. One statement for every 500. */
    public Map<KeyResultId, List<Confidence>> confidences(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<Confidence>> found = new HashMap<>();
        Chunks.find(ao, CheckInEntity.class, Query::select, "KEY_RESULT_ID",
                keyResults.stream().map(KeyResultId::value).toList(), "").forEach(row -> found
                        .computeIfAbsent(new KeyResultId(row.getKeyResultId()), id -> new ArrayList<>()).add(new Confidence(row.getConfidence())));
        return found;
    }

    /** How many there are; one statement. */
    public int count(KeyResultId keyResult) {
        return ao.count(CheckInEntity.class, "KEY_RESULT_ID = ?", keyResult.value());
    }

    private CheckInId write(KeyResultId keyResult, UserKey author, Instant at, Statement said, Optional<BigDecimal> before,
            Optional<BigDecimal> after) {
        Map<String, Object> row = new HashMap<>();
        row.put("KEY_RESULT_ID", keyResult.value());
        row.put("AUTHOR_KEY", author.value());
        row.put("SAID_AT", at.toEpochMilli());
        row.put("MEASURED", Cells.text(said.value()));
        row.put("CONFIDENCE", said.confidence().value());
        row.put("NOTE", said.note());
        row.put("SAID_STATUS", said.status().map(Status::name).orElse(null));
        row.put("PROGRESS_BEFORE", Cells.text(before));
        row.put("PROGRESS_AFTER", Cells.text(after));
        return new CheckInId(ao.create(CheckInEntity.class, row).getID());
    }

    private static CheckIn read(CheckInEntity row) {
        Statement said = new Statement(Cells.optionalDecimal(row.getMeasured()), new Confidence(row.getConfidence()),
                Cells.words(row.getNote()), Optional.ofNullable(row.getSaidStatus()).map(Status::valueOf));
        return new CheckIn(new CheckInId(row.getID()), new KeyResultId(row.getKeyResultId()), new UserKey(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getSaidAt()), said, Cells.optionalDecimal(row.getProgressBefore()),
                Cells.optionalDecimal(row.getProgressAfter()));
    }

    private static Query joined() {
        return Query.select().alias(CheckInEntity.class, "C").alias(LastCheckInEntity.class, "L")
                .join(LastCheckInEntity.class, "L.CHECK_IN_ID = C.ID");
    }
}
