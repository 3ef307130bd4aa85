package io.cairn.okr.jira;

import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What figures depend on beside issues, and of which no event is proven: nobody saves an issue when it changes. */
public interface Surroundings {
    /** What there is. */
    enum Kind {
        /** A status, which stands by its category. */
        STATUS,
        /** A project, archived or not. */
        PROJECT,
        /** A custom field, which is there or not. */
        FIELD,
        /** Somebody who may not log in any more. */
        PERSON
    }

    /** One of it, by Jira's id. */
    record Thing(Kind kind, String id) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + id;
        }
    }

    /**
     * All statuses, projects and custom fields, and which of these people may not log in any more. From what Jira keeps in memory.
     *
     * @return how each stands, in a text that is the same exactly as long as it does not change
     */
    Map<Thing, String> now(Collection<UserKey> people);

    /** Whether there are issues in a project. One statement. */
    boolean hasIssues(Thing project);
}
