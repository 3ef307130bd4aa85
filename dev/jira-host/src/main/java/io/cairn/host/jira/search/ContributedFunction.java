package io.cairn.host.jira.search;

import io.cairn.host.jira.user.User;
import java.util.List;
import java.util.Optional;

/** A JQL function that comes from outside (a plugin). */
public interface ContributedFunction {
    /** What is wrong with the arguments, in the user's language; empty if nothing. The user is null if anonymous. */
    List<String> complaints(User user, List<String> arguments);

    /** The values it stands for. Asks no permission on issues: the search does. */
    List<Literal> values(User user, List<String> arguments);

    /** Where functions from outside are looked up by name, whatever the case of its letters. */
    interface Registry {
        Optional<ContributedFunction> find(String name);
    }
}
