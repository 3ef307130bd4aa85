package io.cairn.okr.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a lost race from a failure: the former goes away when the work is done again. */
final class Races {
    /** H2: row changed meanwhile; MariaDB: lock wait, record changed; Oracle: cannot serialize. */
    private static final Set<Integer> CODES = Set.of(90131, 1205, 1020, 8177);

    private Races() {
    }

    /** Whether somebody else was faster: deadlock, serialization failure, lock wait or a row that already exists. */
    static boolean lost(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && lost(sql));
    }

    private static boolean lost(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("40") || state.startsWith("23") || state.equals("HYT00") || state.equals("61000")
                || CODES.contains(failure.getErrorCode());
    }
}
