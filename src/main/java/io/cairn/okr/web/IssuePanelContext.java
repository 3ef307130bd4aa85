package io.cairn.okr.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.shown.ShownIssuePanel;
import io.cairn.okr.shown.Words;
import java.util.HashMap;
import java.util.Map;

/** What the panel of an issue shows at first: stored figures, no search. */
public final class IssuePanelContext implements ContextProvider {
    private final ServedIssues served;
    private final People people;
    private final Drawing drawing;
    private final Words words;

    public IssuePanelContext(ServedIssues served, People people, Drawing drawing, Words words) {
        this.served = served;
        this.people = people;
        this.drawing = drawing;
        this.words = words;
    }

    @Override
    public void init(Map<String, String> settings) {
        // There are none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put("issueKey", "");
        people.caller().ifPresent(viewer -> values.putAll(panel(viewer, context)));
        return values;
    }

    private Map<String, Object> panel(UserKey viewer, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(drawing.everywhere(viewer));
        if (context.get("issue") instanceof Issue issue) {
            values.put("issueKey", issue.getKey());
            served.of(viewer, issue.getKey(), context).ifPresent(panel -> values.put("panel", ShownIssuePanel.of(panel, words)));
        }
        return values;
    }
}
