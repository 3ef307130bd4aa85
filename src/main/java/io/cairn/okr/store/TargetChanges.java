package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.TargetChange.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What else was to be achieved with key results before, on disk; only ever added. */
public final class TargetChanges {
    private final ActiveObjects ao;

    public TargetChanges(ActiveObjects ao) {
        this.ao = ao;
    }

    /** One statement. */
    public void append(TargetChange change) {
        Map<String, Object> row = new HashMap<>();
        row.put("KEY_RESULT_ID", change.keyResult().value());
        row.put("CHANGED_AT", change.at().toEpochMilli());
        row.put("START_BEFORE", Cells.text(change.before().start()));
        row.put("TARGET_BEFORE", Cells.text(change.before().target()));
        row.put("START_AFTER", Cells.text(change.after().start()));
        row.put("TARGET_AFTER", Cells.text(change.after().target()));
        row.put("UNIT", change.unit());
        ao.create(TargetChangeEntity.class, row);
    }

    /** Oldest first; every key result asked for is a key. One statement for every 500. */
    public Map<KeyResultId, List<TargetChange>> of(Collection<KeyResultId> keyResults) {
        Map<KeyResultId, List<TargetChange>> found = new HashMap<>();
        keyResults.forEach(id -> found.put(id, new ArrayList<>()));
        Chunks.find(ao, TargetChangeEntity.class, "KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList()).stream()
                .sorted(Comparator.comparingLong(TargetChangeEntity::getChangedAt).thenComparing(TargetChangeEntity::getID))
                .map(TargetChanges::read).forEach(change -> found.get(change.keyResult()).add(change));
        return found;
    }

    private static TargetChange read(TargetChangeEntity row) {
        return new TargetChange(new KeyResultId(row.getKeyResultId()), Instant.ofEpochMilli(row.getChangedAt()),
                new Span(Cells.decimal(row.getStartBefore()), Cells.decimal(row.getTargetBefore())),
                new Span(Cells.decimal(row.getStartAfter()), Cells.decimal(row.getTargetAfter())), Cells.words(row.getUnit()));
    }
}
