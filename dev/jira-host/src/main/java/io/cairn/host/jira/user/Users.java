package io.cairn.host.jira.user;

import io.cairn.host.jira.change.ChangeFeed;
import io.cairn.host.jira.error.ForbiddenException;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.NotFoundException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.store.Index;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.store.Writing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Accounts: who there is, who may log in, and what they chose. */
public final class Users {
    /** First number of a key: {@code JIRAUSER10100}. */
    private static final long FIRST_KEY = 10100;
    private final Store store;
    private final Groups groups;
    private final ChangeFeed feed;
    private final Index<String, String> byName;

    public Users(Store store, Groups groups, ChangeFeed feed) {
        this.store = store;
        this.groups = groups;
        this.feed = feed;
        this.byName = store.table(User.KIND).index(user -> List.of(folded(user.name())));
    }

    /** All accounts, active or not, by display name. */
    public List<User> all() {
        return store.table(User.KIND).stream().sorted(Comparator.comparing(User::displayName).thenComparing(User::key)).toList();
    }

    /** The user with that key. */
    public Optional<User> byKey(String key) {
        return store.table(User.KIND).get(key);
    }

    /** The user who now has that name, whatever the case of its letters. */
    public Optional<User> byName(String name) {
        return name == null ? Optional.empty() : byName.get(folded(name)).stream().findFirst().flatMap(this::byKey);
    }

    /** Active users of whom name, a word of the display name, or e-mail begins so; by display name, at most {@code limit}. */
    public List<User> find(String text, int limit) {
        String start = folded(text == null ? "" : text.trim());
        return all().stream().filter(User::active).filter(user -> begins(user, start)).limit(limit).toList();
    }

    /** The active user with that name and password. */
    public Optional<User> authenticate(String name, String password) {
        return byName(name).filter(User::active).filter(user -> store.table(Credential.KIND).get(user.key())
                .filter(credential -> Passwords.matches(password, credential.hash())).isPresent());
    }

    /** Makes an account. @throws InvalidException on {@code name} or {@code displayName} */
    public User create(User actor, NewUser wanted) {
        groups.requireAdministrator(actor);
        return store.write(writing -> {
            checkName(wanted.name());
            String display = wanted.displayName() == null || wanted.displayName().isBlank() ? wanted.name() : wanted.displayName();
            String key = "JIRAUSER" + writing.next("user", FIRST_KEY);
            User user = new User(key, wanted.name(), display, wanted.email() == null ? "" : wanted.email(), true, "", "");
            writing.put(User.KIND, user);
            if (wanted.password() != null) {
                writing.put(Credential.KIND, new Credential(key, Passwords.hash(wanted.password())));
            }
            if (wanted.licensed()) {
                writing.get(Group.KIND, Group.LICENSED).ifPresent(group -> writing.put(Group.KIND, group.with(key)));
            }
            writing.afterCommit(() -> feed.publish(new UserChanged(actor, null, user)));
            return user;
        });
    }

    /** Gives a user another name; the key stays. @throws InvalidException on {@code name} */
    public User rename(User actor, String key, String name) {
        groups.requireAdministrator(actor);
        return change(actor, key, user -> {
            if (!folded(name).equals(folded(user.name()))) {
                checkName(name);
            }
            return user.named(name);
        });
    }

    /** Enables or disables an account. */
    public User setActive(User actor, String key, boolean active) {
        groups.requireAdministrator(actor);
        return change(actor, key, user -> user.active(active));
    }

    /** Sets a password. Users may set their own, administrators everyone's. */
    public void setPassword(User actor, String key, String password) {
        requireSelfOrAdministrator(actor, key);
        if (password == null || password.isEmpty()) {
            throw new InvalidException(Problem.of("password", "jira.error.required"));
        }
        store.write(writing -> writing.put(Credential.KIND, new Credential(key, Passwords.hash(password))));
    }

    /**
     * Sets language and time zone; empty = the instance's default.
     *
     * @throws InvalidException on {@code locale} or {@code timeZone}
     */
    public User speak(User actor, String key, String locale, String timeZone) {
        requireSelfOrAdministrator(actor, key);
        if (!locale.isEmpty() && Locale.forLanguageTag(locale).getLanguage().isEmpty()) {
            throw new InvalidException(Problem.of("locale", "jira.error.locale", locale));
        }
        checkZone(timeZone);
        return change(actor, key, user -> user.speaking(locale, timeZone));
    }

    /** A preference of a user. */
    public Optional<String> preference(String userKey, String name) {
        return store.table(Preferences.KIND).get(userKey).map(preferences -> preferences.values().get(name));
    }

    /** Sets a preference; null removes it. */
    public void prefer(String userKey, String name, String value) {
        store.write(writing -> {
            Map<String, String> values = new HashMap<>(writing.get(Preferences.KIND, userKey).map(Preferences::values).orElse(Map.of()));
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
            return writing.put(Preferences.KIND, new Preferences(userKey, values));
        });
    }

    private User change(User actor, String key, UnaryOperator<User> how) {
        return store.write(writing -> {
            User before = existing(writing, key);
            User after = writing.put(User.KIND, how.apply(before));
            writing.afterCommit(() -> feed.publish(new UserChanged(actor, before, after)));
            return after;
        });
    }

    private static User existing(Writing writing, String key) {
        return writing.get(User.KIND, key).orElseThrow(() -> new NotFoundException(Problem.of("user", "jira.error.user.missing", key)));
    }

    private void checkName(String name) {
        if (name == null || name.isBlank() || name.length() > 255 || name.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidException(Problem.of("name", "jira.error.user.name"));
        }
        if (byName(name).isPresent()) {
            throw new InvalidException(Problem.of("name", "jira.error.user.name.taken", name));
        }
    }

    private static void checkZone(String timeZone) {
        try {
            if (!timeZone.isEmpty()) {
                ZoneId.of(timeZone);
            }
        } catch (DateTimeException e) {
            throw new InvalidException(Problem.of("timeZone", "jira.error.timezone", timeZone));
        }
    }

    private void requireSelfOrAdministrator(User actor, String key) {
        if (actor == null || !actor.key().equals(key) && !groups.administrator(actor)) {
            throw new ForbiddenException(Problem.general("jira.error.admin.only"));
        }
    }

    private static boolean begins(User user, String start) {
        return folded(user.name()).startsWith(start) || folded(user.email()).startsWith(start)
                || folded(user.displayName()).startsWith(start) || folded(user.displayName()).contains(" " + start);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
