package io.cairn.okr.jira;

import io.cairn.okr.model.UserKey;
import java.util.Collection;

/** What figures depend on beside issues, and of which no event is proven: nobody saves an issue when it changes. */
public interface Surroundings {
    /**
     * Categories of statuses, projects and which are archived, custom fields, and which of these people may not log in any more. From what Jira
     * keeps in memory.
     *
     * @return a text that is the same exactly as long as nothing of it changed
     */
    String now(Collection<UserKey> people);
}
