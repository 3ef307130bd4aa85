package io.cairn.okr.rollup;

import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Issues of Jira with the times between two statuses, for which alone their histories are read (J14). */
public final class TimedIssues extends IssuesThrough {
    private final Histories histories;

    public TimedIssues(Issues issues, Histories histories) {
        super(issues);
        this.histories = histories;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts) {
        Map<IssueId, IssueFacts> facts = issues.facts(ids, amounts);
        if (!Timed.needed(amounts)) {
            return facts;
        }
        Map<IssueId, IssueStory> stories = histories.of(facts.keySet(), Set.of());
        Map<IssueId, IssueFacts> timed = new HashMap<>(facts);
        stories.forEach((id, story) -> timed.computeIfPresent(id, (same, one) -> Timed.with(one, story, amounts)));
        return timed;
    }
}
