package io.cairn.host.jira.store;

import java.sql.SQLException;

/** The database failed; nothing was saved. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
