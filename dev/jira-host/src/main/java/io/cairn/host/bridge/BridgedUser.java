package io.cairn.host.bridge;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** A user as he was when asked for. Two are equal if their keys are, as in Jira. */
final class BridgedUser implements ApplicationUser {
    /** Id of the internal directory, the only one here. */
    private static final long DIRECTORY = 1;
    private final io.cairn.host.jira.user.User user;

    BridgedUser(io.cairn.host.jira.user.User user) {
        this.user = user;
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    /** The number in the key: 10100 of {@code JIRAUSER10100}. */
    @Override
    public Long getId() {
        return Long.valueOf(user.key().replaceAll("\\D", ""));
    }

    @Override
    public long getDirectoryId() {
        return DIRECTORY;
    }

    @Override
    public User getDirectoryUser() {
        return new DirectoryUser(user);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }

    private record DirectoryUser(io.cairn.host.jira.user.User user) implements User {
        @Override
        public int compareTo(User other) {
            return getName().toLowerCase(Locale.ROOT).compareTo(other.getName().toLowerCase(Locale.ROOT));
        }

        @Override
        public long getDirectoryId() {
            return DIRECTORY;
        }

        @Override
        public String getDisplayName() {
            return user.displayName();
        }

        @Override
        public String getEmailAddress() {
            return user.email();
        }

        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public boolean isActive() {
            return user.active();
        }
    }
}
