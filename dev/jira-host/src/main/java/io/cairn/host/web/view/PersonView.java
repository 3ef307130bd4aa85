package io.cairn.host.web.view;

import io.cairn.host.jira.user.User;
import io.cairn.host.web.template.Texts;
import java.util.Optional;

/**
 * A person as pages show him: initials on a colour instead of a picture.
 *
 * @param key    user key; empty for nobody
 * @param login  user name; empty for nobody
 * @param colour number of a colour of the style sheet, or {@code none}
 */
public record PersonView(String key, String login, String name, String initials, String colour) {
    private static final int COLOURS = 7;

    /** @param absent what to show if there is no such user, for example "Unassigned" */
    public static PersonView of(Optional<User> user, String absent) {
        return user.map(PersonView::of).orElseGet(() -> new PersonView("", "", absent, "?", "none"));
    }

    public static PersonView of(User user) {
        return new PersonView(user.key(), user.name(), user.displayName(), initials(user.displayName()), Integer.toString(Math.floorMod(user.key().hashCode(), COLOURS)));
    }

    /** As {@link #of(User)}; says so if the account is off. */
    public static PersonView of(User user, Texts texts) {
        PersonView person = of(user);
        return user.active() ? person : new PersonView(person.key, person.login, texts.text("user.inactive", person.name), person.initials, "none");
    }

    private static String initials(String name) {
        String[] words = name.replaceAll("[^\\p{L}\\p{N}\\s]", "").strip().split("\\s+");
        if (words[0].isEmpty()) {
            return "?";
        }
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
