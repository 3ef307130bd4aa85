package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.StoredFigure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of figures, by subject ("KR-7", "OBJ-3"). */
final class FigureRows {
    /** Three parameters for each. */
    private static final int TOGETHER = 100;

    private final ActiveObjects ao;

    FigureRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Version 0, with nothing to count; one statement. So a row is always there to compare with. */
    void begin(String subject) {
        ao.create(FigureEntity.class, row(subject, new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, 0)));
    }

    /**
     * Replaces the rows whose version is still the one before; two statements for every {@value #TOGETHER}, a third where somebody
     * was faster. To be called first in a transaction.
     *
     * @param next by subject; its version is one more than the one it was computed upon
     * @return the subjects replaced; nothing of the others was changed
     */
    Set<String> replace(Map<String, StoredFigure> next) {
        Set<String> replaced = new LinkedHashSet<>();
        List<String> subjects = next.keySet().stream().sorted().toList(); // all writers in the same order: no deadlock
        for (int from = 0; from < subjects.size(); from += TOGETHER) {
            replaced.addAll(replace(subjects.subList(from, Math.min(from + TOGETHER, subjects.size())), next));
        }
        return replaced;
    }

    private List<String> replace(List<String> subjects, Map<String, StoredFigure> next) {
        int deleted = delete(subjects, next);
        List<String> gone = deleted == subjects.size() ? subjects : deleted == 0 ? List.of() : without(subjects);
        if (gone.size() != deleted) {
            throw new IllegalStateException("Among " + subjects + " are some that never had a figure.");
        }
        NewRows.write(ao, FigureEntity.class, gone.stream().map(subject -> row(subject, next.get(subject))).toList());
        return gone;
    }

    /** The index finds the subjects; few rows remain to be compared. */
    private int delete(List<String> subjects, Map<String, StoredFigure> next) {
        List<Object> values = new ArrayList<>(subjects);
        subjects.forEach(subject -> Collections.addAll(values, subject, next.get(subject).version() - 1));
        String in = String.join(", ", Collections.nCopies(subjects.size(), "?"));
        String versions = String.join(" OR ", Collections.nCopies(subjects.size(), "SUBJECT = ? AND VERSION_NO = ?"));
        return ao.deleteWithSQL(FigureEntity.class, "SUBJECT IN (" + in + ") AND (" + versions + ")", values.toArray());
    }

    /** Those without a row, for theirs was deleted just now; the others' is there in another version. */
    private List<String> without(List<String> subjects) {
        Set<String> there = of(subjects).keySet();
        return subjects.stream().filter(subject -> !there.contains(subject)).toList();
    }

    /** By subject; one statement for every 500. */
    Map<String, StoredFigure> of(Collection<String> subjects) {
        Map<String, StoredFigure> found = new HashMap<>();
        Chunks.find(ao, FigureEntity.class, "SUBJECT", subjects).forEach(row -> found.put(row.getSubject(), read(row)));
        return found;
    }

    private static Map<String, Object> row(String subject, StoredFigure stored) {
        Map<String, Object> row = new HashMap<>();
        row.put("SUBJECT", subject);
        row.put("VERSION_NO", stored.version());
        row.put("PROGRESS", Cells.text(stored.figure().raw()));
        row.put("FLAGS", Cells.names(stored.figure().flags()));
        row.put("MEASURED", Cells.text(stored.current()));
        row.put("COMPUTED_AT", stored.at().toEpochMilli());
        row.put("ALL_WEIGHTS", Cells.text(stored.weights()));
        row.put("LINES_PRINT", stored.print().orElse(null));
        return row;
    }

    private static StoredFigure read(FigureEntity row) {
        Figure figure = new Figure(Cells.optionalDecimal(row.getProgress()), Cells.values(Flag.class, row.getFlags()));
        return new StoredFigure(figure, Cells.optionalDecimal(row.getMeasured()), Instant.ofEpochMilli(row.getComputedAt()),
                row.getVersionNo(), Cells.optionalDecimal(row.getAllWeights()), Optional.ofNullable(row.getLinesPrint()));
    }
}
