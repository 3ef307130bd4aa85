package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.StoredFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of figures, by subject ("KR-7", "OBJ-3"). */
final class FigureRows {
    private final ActiveObjects ao;

    FigureRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Version 0, with nothing to count; one statement. So a row is always there to compare with. */
    void begin(String subject) {
        write(subject, new StoredFigure(Figure.NONE, Optional.empty(), Instant.EPOCH, 0));
    }

    /**
     * Replaces the row of {@code expectedVersion}; two statements, to be called first in a transaction.
     *
     * @return whether that version was still there; if not nothing was changed
     */
    boolean replace(String subject, long expectedVersion, Figure figure, Optional<BigDecimal> current, Instant at) {
        if (ao.deleteWithSQL(FigureEntity.class, "SUBJECT = ? AND VERSION_NO = ?", subject, expectedVersion) != 1) {
            return false;
        }
        write(subject, new StoredFigure(figure, current, at, expectedVersion + 1));
        return true;
    }

    /** By subject; one statement for every 500. */
    Map<String, StoredFigure> of(Collection<String> subjects) {
        Map<String, StoredFigure> found = new HashMap<>();
        Chunks.find(ao, FigureEntity.class, "SUBJECT", subjects).forEach(row -> found.put(row.getSubject(), read(row)));
        return found;
    }

    private void write(String subject, StoredFigure stored) {
        Map<String, Object> row = new HashMap<>();
        row.put("SUBJECT", subject);
        row.put("VERSION_NO", stored.version());
        row.put("PROGRESS", Cells.text(stored.figure().raw()));
        row.put("FLAGS", Cells.names(stored.figure().flags()));
        row.put("MEASURED", Cells.text(stored.current()));
        row.put("COMPUTED_AT", stored.at().toEpochMilli());
        ao.create(FigureEntity.class, row);
    }

    private static StoredFigure read(FigureEntity row) {
        Figure figure = new Figure(Cells.optionalDecimal(row.getProgress()), Cells.values(Flag.class, row.getFlags()));
        return new StoredFigure(figure, Cells.optionalDecimal(row.getMeasured()), Instant.ofEpochMilli(row.getComputedAt()),
                row.getVersionNo());
    }
}
