package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * A search as Jira keeps it: what to find, in which order, and the text it was read from.
 *
 * <p>Signature: doc:J102; see signatures.txt.
 */
public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String queryString;

    public QueryImpl() {
        this(null, null, null);
    }

    public QueryImpl(Clause whereClause) {
        this(whereClause, null, null);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String queryString) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.queryString = queryString;
    }

    public QueryImpl(Clause whereClause, String queryString) {
        this(whereClause, null, queryString);
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return queryString;
    }
}
