package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResultId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was foreseen of key results, on disk: one row for each of them and each day. */
public final class ForecastLog {
    private final ActiveObjects ao;
    private final Transactions transactions;

    public ForecastLog(ActiveObjects ao) {
        this.ao = ao;
        transactions = new Transactions(ao);
    }

    /** In place of what was foreseen on the same day before; two statements. Whoever comes second at the same moment changes nothing. */
    public void keep(KeptOutlook kept) {
        transactions.in(() -> {
            ao.deleteWithSQL(ForecastEntity.class, "FORECAST_KEY = ?", ForecastRows.key(kept));
            return ao.create(ForecastEntity.class, ForecastRows.columns(kept));
        });
    }

    /** The last of each that was made on {@code day} or later; absent without one. One statement for every 500. */
    public Map<KeyResultId, KeptOutlook> latest(Collection<KeyResultId> ids, LocalDate day) {
        Map<KeyResultId, KeptOutlook> latest = new HashMap<>();
        Chunks.find(ao, ForecastEntity.class, Query::select, "KEY_RESULT_ID", numbers(ids), "AND MADE_ON >= ?", day.toString()).stream()
                .map(ForecastRows::read).forEach(one -> latest.merge(one.keyResult(), one, BinaryOperator.maxBy(Comparator.comparing(KeptOutlook::madeOn))));
        return latest;
    }

    /** On which days from {@code day} on each was looked at, and upon which version of its figure; one statement for every 500. */
    public Map<KeyResultId, Map<LocalDate, Long>> madeSince(Collection<KeyResultId> ids, LocalDate day) {
        Map<KeyResultId, Map<LocalDate, Long>> made = new HashMap<>();
        Chunks.find(ao, ForecastEntity.class, Query::select, "KEY_RESULT_ID", numbers(ids),
                "AND MADE_ON >= ?", day.toString()).forEach(row -> made.computeIfAbsent(new KeyResultId(row.getKeyResultId()), id -> new HashMap<>())
                        .put(LocalDate.parse(row.getMadeOn()), row.getFigureVersion()));
        return made;
    }

    /** Every chance that counts, in no order; one statement for every 500. */
    public List<KeptOutlook.Chance> chances(Collection<KeyResultId> ids) {
        return Chunks.find(ao, ForecastEntity.class, Query::select, "KEY_RESULT_ID", numbers(ids),
                "AND COUNTED = ? AND CHANCE IS NOT NULL", true).stream()
                .map(row -> new KeptOutlook.Chance(new KeyResultId(row.getKeyResultId()), Cells.decimal(row.getChance()))).toList();
    }

    /** All of a key result, oldest first; one statement. */
    public List<KeptOutlook> of(KeyResultId id) {
        return Stream.of(ao.find(ForecastEntity.class, Query.select().where("KEY_RESULT_ID = ?", id.value()).order("MADE_ON")))
                .map(ForecastRows::read).toList();
    }

    private static List<Long> numbers(Collection<KeyResultId> ids) {
        return ids.stream().map(KeyResultId::value).toList();
    }
}
