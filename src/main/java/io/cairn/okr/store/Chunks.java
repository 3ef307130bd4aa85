package io.cairn.okr.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Lists of ids in statements, {@value #MOST} at a time: Oracle takes 1,000, SQL Server 2,100 parameters. Lengths are
 * rounded up to a power of two by repeating the last id, so that databases meet few different statements.
 */
final class Chunks {
    static final int MOST = 500;

    private Chunks() {
    }

    /**
     * The rows for which {@code column} is one of {@code ids}; one statement for every {@value #MOST} ids, none for no id.
     *
     * @param query  makes a query without condition
     * @param column with its alias, if the query has one
     * @param more   what else must hold, such as {@code "AND REMOVED = ?"}; may be empty
     */
    static <R extends Row> List<R> find(ActiveObjects ao, Class<R> type, Supplier<Query> query, String column,
            Collection<?> ids, String more, Object... arguments) {
        List<R> rows = new ArrayList<>();
        for (List<Object> chunk : of(ids)) {
            Object[] values = Stream.concat(chunk.stream(), Stream.of(arguments)).toArray();
            Collections.addAll(rows, ao.find(type, query.get().where(in(column, chunk) + " " + more, values)));
        }
        return rows;
    }

    /** The same without join. */
    static <R extends Row> List<R> find(ActiveObjects ao, Class<R> type, String column, Collection<?> ids) {
        return find(ao, type, Query::select, column, ids, "");
    }

    /** Deletes the rows for which {@code column} is one of {@code ids}; one statement for every {@value #MOST}. */
    static void delete(ActiveObjects ao, Class<? extends Row> type, String column, Collection<?> ids) {
        for (List<Object> chunk : of(ids)) {
            ao.deleteWithSQL(type, in(column, chunk), chunk.toArray());
        }
    }

    private static String in(String column, List<Object> chunk) {
        return column + " IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")";
    }

    private static List<List<Object>> of(Collection<?> ids) {
        List<Object> each = ids.stream().<Object>map(id -> id).distinct().toList();
        List<List<Object>> chunks = new ArrayList<>();
        for (int from = 0; from < each.size(); from += MOST) {
            chunks.add(padded(each.subList(from, Math.min(from + MOST, each.size()))));
        }
        return chunks;
    }

    private static List<Object> padded(List<Object> ids) {
        int length = Math.min(MOST, ids.size() == 1 ? 1 : Integer.highestOneBit(ids.size() - 1) * 2);
        List<Object> all = new ArrayList<>(ids);
        all.addAll(Collections.nCopies(length - ids.size(), ids.get(ids.size() - 1)));
        return all;
    }
}
