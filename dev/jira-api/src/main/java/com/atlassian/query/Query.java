package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import java.io.Serializable;

/**
 * A search: what to find, in which order.
 *
 * <p>Signature: doc:J912; see signatures.txt.
 */
public interface Query extends Serializable {
    OrderBy getOrderByClause();

    String getQueryString();

    Clause getWhereClause();
}
