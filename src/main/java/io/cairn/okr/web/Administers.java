package io.cairn.okr.web;

import com.atlassian.plugin.web.Condition;
import io.cairn.okr.jira.People;
import io.cairn.okr.jira.Rights;
import java.util.Map;

/** The viewer administers this Jira. */
public final class Administers implements Condition {
    private final People people;
    private final Rights rights;

    public Administers(People people, Rights rights) {
        this.people = people;
        this.rights = rights;
    }

    @Override
    public void init(Map<String, String> settings) {
        // There are none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return people.caller().filter(rights::administersJira).isPresent();
    }
}
