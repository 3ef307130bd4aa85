package io.cairn.okr.jira;

import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people of this Jira. */
public interface People {
    /** Never fails: somebody who was deleted is shown by what is left of him, as not active. */
    PersonView view(UserKey key);

    /** Empty if Jira does not know the key. */
    Optional<PersonView> known(UserKey key);

    /**
     * Active people by parts of their names, for pickers.
     *
     * @param most how many at most
     */
    List<PersonView> find(String text, int most);

    /** Who makes the current request; empty for nobody logged in, and in background threads. */
    Optional<UserKey> caller();

    /** The language of who makes the current request. */
    Locale locale();
}
