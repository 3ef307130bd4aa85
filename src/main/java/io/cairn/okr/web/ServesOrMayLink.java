package io.cairn.okr.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.IssuePanel;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the issue has a panel: it serves a key result, or the viewer may link it to one. One statement where it serves none. A place that does not say
 * which issue it is about, as a board may, keeps its panel.
 */
public final class ServesOrMayLink implements Condition {
    private final ServedIssues served;
    private final People people;

    public ServesOrMayLink(ServedIssues served, People people) {
        this.served = served;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> settings) {
        // There are none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Optional<UserKey> viewer = people.caller();
        if (viewer.isEmpty()) {
            return false;
        }
        return !(context.get("issue") instanceof Issue issue)
                || served.of(viewer.get(), issue.getKey(), context).filter(ServesOrMayLink::isWorthAPanel).isPresent();
    }

    private static boolean isWorthAPanel(IssuePanel panel) {
        return panel.mayLink() || !panel.served().isEmpty();
    }
}
