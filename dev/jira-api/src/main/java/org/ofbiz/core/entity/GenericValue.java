package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.List;

/**
 * A row of Jira's database, field by field. The host makes its own; apps are better off without.
 *
 * <p>Kind UNVERIFIED; see signatures.txt.
 */
public class GenericValue {
    /** UNVERIFIED, only here: Jira's rows know their table. */
    protected GenericValue() {
    }

    /** Rows that hang on this one; "ChildChangeItem" on a change are its fields. None unless its maker says so. */
    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        return List.of();
    }

    /** Null if there is no such text. */
    public String getString(String name) {
        return null;
    }

    /** UNVERIFIED. Null if there is no such number. */
    public Long getLong(String name) {
        return null;
    }

    /** UNVERIFIED. Null if there is no such time. */
    public Timestamp getTimestamp(String name) {
        return null;
    }
}
