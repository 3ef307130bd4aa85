package com.atlassian.jira.bc.user.search;

/**
 * Signature: doc:JS; see signatures.txt.
 */
public class UserSearchParams {
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = null;

    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = null;

    public UserSearchParams(boolean flag, boolean flag2, boolean flag3) {
    }

    public static UserSearchParams.Builder builder() {
        throw new UnsupportedOperationException();
    }

    public static UserSearchParams.Builder builder(UserSearchParams userSearchParams) {
        throw new UnsupportedOperationException();
    }

    /**
     * Signature: doc:JS(UserSearchParams); see signatures.txt.
     */
    public static class Builder {
        public Builder() {
        }

        public UserSearchParams.Builder allowEmptyQuery(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public UserSearchParams build() {
            throw new UnsupportedOperationException();
        }

        /** UNVERIFIED. */
        public UserSearchParams.Builder canMatchEmail(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public UserSearchParams.Builder includeActive(boolean flag) {
            throw new UnsupportedOperationException();
        }

        public UserSearchParams.Builder includeInactive(boolean flag) {
            throw new UnsupportedOperationException();
        }

        /** UNVERIFIED. */
        public UserSearchParams.Builder maxResults(Integer number) {
            throw new UnsupportedOperationException();
        }
    }
}
