package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Where figures stood at the end of each day, on disk. The first to say so is right: whoever says it again changes nothing.
 * A day without a sample ended as the one before it.
 */
public final class Samples {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public Samples(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /** Where a figure stood at the end of a day. */
    public record Taken(String subject, LocalDate day, StoredFigure figure) {
        public static Taken of(KeyResultId id, LocalDate day, StoredFigure figure) {
            return new Taken(id.key(), day, figure);
        }

        public static Taken of(ObjectiveId id, LocalDate day, StoredFigure figure) {
            return new Taken(id.key(), day, figure);
        }

        private String key() {
            return subject + "@" + day;
        }
    }

    /** Those not known yet; one statement for every 500, and one for all that are new. @return how many were new */
    public int keep(Collection<Taken> all) {
        Map<String, Taken> first = new LinkedHashMap<>();
        all.forEach(taken -> first.putIfAbsent(taken.key(), taken));
        return first.isEmpty() ? 0 : transactions.in(() -> {
            Map<String, Taken> missing = new LinkedHashMap<>(first);
            Chunks.find(ao, SampleEntity.class, "SAMPLE_KEY", first.keySet()).forEach(row -> missing.remove(row.getSampleKey()));
            NewRows.write(ao, SampleEntity.class, missing.values().stream().map(Samples::row).toList());
            return missing.size();
        });
    }

    /** Oldest first; one statement. */
    public List<Sample> of(KeyResultId id) {
        return of(id.key());
    }

    /** Oldest first; one statement. */
    public List<Sample> of(ObjectiveId id) {
        return of(id.key());
    }

    /** Those of a day and later, oldest first; key results without any are absent. One statement for every 500. */
    public Map<KeyResultId, List<Sample>> since(Collection<KeyResultId> ids, LocalDate day) {
        Map<KeyResultId, List<Sample>> found = new HashMap<>();
        rows(ids, "AND SAMPLE_DAY >= ?", day).forEach(row -> found.computeIfAbsent(keyResult(row), id -> new ArrayList<>()).add(read(row)));
        return found;
    }

    /** Where each stood at the end of a day: the last sample up to it; absent without any. Two statements for every 500 at most. */
    public Map<KeyResultId, Sample> at(Collection<KeyResultId> ids, LocalDate day) {
        Map<KeyResultId, Sample> found = new HashMap<>();
        rows(ids, "AND SAMPLE_DAY = ?", day).forEach(row -> found.put(keyResult(row), read(row)));
        rows(ids.stream().filter(id -> !found.containsKey(id)).toList(), "AND SAMPLE_DAY < ?", day).forEach(row -> found.put(keyResult(row), read(row)));
        return found;
    }

    /** Oldest first. */
    private List<SampleEntity> rows(Collection<KeyResultId> ids, String when, LocalDate day) {
        return Chunks.find(ao, SampleEntity.class, Query::select, "SUBJECT", ids.stream().map(KeyResultId::key).toList(), when, day.toString())
                .stream().sorted(Comparator.comparing(SampleEntity::getSampleDay)).toList();
    }

    private static KeyResultId keyResult(SampleEntity row) {
        return KeyResultId.valueOf(row.getSubject());
    }

    private List<Sample> of(String subject) {
        return Stream.of(ao.find(SampleEntity.class, Query.select().where("SUBJECT = ?", subject).order("SAMPLE_DAY")))
                .map(Samples::read).toList();
    }

    private static Map<String, Object> row(Taken taken) {
        Map<String, Object> row = new HashMap<>();
        row.put("SAMPLE_KEY", taken.key());
        row.put("SUBJECT", taken.subject());
        row.put("SAMPLE_DAY", taken.day().toString());
        row.put("PROGRESS", Cells.text(taken.figure().figure().raw()));
        row.put("MEASURED", Cells.text(taken.figure().current()));
        return row;
    }

    private static Sample read(SampleEntity row) {
        return new Sample(LocalDate.parse(row.getSampleDay()), Cells.optionalDecimal(row.getProgress()),
                Cells.optionalDecimal(row.getMeasured()));
    }
}
