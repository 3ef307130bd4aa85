package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;

/**
 * Writes many new rows at once. The library Active Objects can; that Jira's service of it hands this through is seen in use but not
 * proven by a published signature, so where it does not the rows are written one by one.
 */
final class NewRows {
    private NewRows() {
    }

    /** Rows with the same columns; one statement with many sets of values, none for no row. */
    static <T extends Row> void write(ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            ao.create(type, rows);
        } catch (NoSuchMethodError | AbstractMethodError missing) { // nothing was written yet
            rows.forEach(row -> ao.create(type, row));
        }
    }
}
