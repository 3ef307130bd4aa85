package com.atlassian.jira.bc.user.search;

/**
 * Which people a search may find.
 *
 * <p>Signature: doc:JS; see signatures.txt.
 */
public class UserSearchParams {
    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = new UserSearchParams(false, true, false);
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = new UserSearchParams(true, true, false);

    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final boolean includeInactive;
    private final boolean canMatchEmail;
    private final Integer maxResults;

    public UserSearchParams(boolean allowEmptyQuery, boolean includeActive, boolean includeInactive) {
        this(builder().allowEmptyQuery(allowEmptyQuery).includeActive(includeActive).includeInactive(includeInactive));
    }

    private UserSearchParams(Builder given) {
        this.allowEmptyQuery = given.allowEmptyQuery;
        this.includeActive = given.includeActive;
        this.includeInactive = given.includeInactive;
        this.canMatchEmail = given.canMatchEmail;
        this.maxResults = given.maxResults;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Builder builder(UserSearchParams prototype) {
        return new Builder()
                .allowEmptyQuery(prototype.allowEmptyQuery)
                .includeActive(prototype.includeActive)
                .includeInactive(prototype.includeInactive)
                .canMatchEmail(prototype.canMatchEmail)
                .maxResults(prototype.maxResults);
    }

    /** UNVERIFIED. */
    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    /** UNVERIFIED. */
    public boolean includeActive() {
        return includeActive;
    }

    /** UNVERIFIED. */
    public boolean includeInactive() {
        return includeInactive;
    }

    /** UNVERIFIED. */
    public boolean canMatchEmail() {
        return canMatchEmail;
    }

    /** UNVERIFIED. How many at most, or null for all. */
    public Integer getMaxResults() {
        return maxResults;
    }

    /** Makes them. Signature: doc:JS(UserSearchParams); see signatures.txt. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private boolean canMatchEmail;
        private Integer maxResults;

        public Builder() {
        }

        public Builder allowEmptyQuery(boolean allow) {
            this.allowEmptyQuery = allow;
            return this;
        }

        public Builder includeActive(boolean include) {
            this.includeActive = include;
            return this;
        }

        public Builder includeInactive(boolean include) {
            this.includeInactive = include;
            return this;
        }

        /** UNVERIFIED. */
        public Builder canMatchEmail(boolean can) {
            this.canMatchEmail = can;
            return this;
        }

        /** UNVERIFIED: the name is proven, whether it takes an int or an Integer is not. */
        public Builder maxResults(Integer max) {
            this.maxResults = max;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
