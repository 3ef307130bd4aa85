package io.cairn.okr.web;

import com.atlassian.plugin.web.Condition;
import io.cairn.okr.jira.People;
import java.util.Map;

/** Somebody is logged in. */
public final class LoggedIn implements Condition {
    private final People people;

    public LoggedIn(People people) {
        this.people = people;
    }

    @Override
    public void init(Map<String, String> settings) {
        // There are none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return people.caller().isPresent();
    }
}
