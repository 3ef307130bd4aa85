package io.cairn.okr.store;

import io.cairn.okr.model.StaleException;
import java.util.Comparator;

/** What repositories do with rows. Lists are sorted here: ORDER BY over joined tables is rendered wrongly for PostgreSQL. */
final class Rows {
    static final Comparator<Row> BY_ID = Comparator.comparing(Row::getID);

    private Rows() {
    }

    /** @throws StaleException if there is none: what the caller has seen is gone */
    static <R extends Row> R present(R[] found, Object what) {
        if (found.length == 0) {
            throw new StaleException(what.toString());
        }
        return found[0];
    }
}
