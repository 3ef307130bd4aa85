package io.cairn.host.jira;

import io.cairn.host.jira.user.User;
import io.cairn.host.jira.user.Users;
import java.util.Optional;

/** Who acts on this thread. Bound by the door (a request) and by whoever runs work for somebody; empty = anonymous. */
public final class CurrentUser {
    private final Users users;
    private final ThreadLocal<String> key = new ThreadLocal<>();

    CurrentUser(Users users) {
        this.users = users;
    }

    /** The user as he is now (renamed or not); empty if nobody is bound. */
    public Optional<User> get() {
        return Optional.ofNullable(key.get()).flatMap(users::byKey);
    }

    /** Binds the user (null = anonymous) to this thread. */
    public void set(User user) {
        if (user == null) {
            key.remove();
        } else {
            key.set(user.key());
        }
    }

    /** Unbinds. */
    public void clear() {
        key.remove();
    }

    /** Binds the user (null = anonymous) until the result is closed; then the one before is bound again. */
    public Bound bind(User user) {
        String before = key.get();
        set(user);
        return () -> {
            if (before == null) {
                key.remove();
            } else {
                key.set(before);
            }
        };
    }

    /** Ends a binding. */
    public interface Bound extends AutoCloseable {
        @Override
        void close();
    }
}
