package io.cairn.okr.objective;

import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Resolutions;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the issues of an account in the status they had. */
final class PastIssueViews {
    private final IssueFields fields;
    private final Resolutions resolutions;

    PastIssueViews(IssueFields fields, Resolutions resolutions) {
        this.fields = fields;
        this.resolutions = resolutions;
    }

    /** The same account; an issue of which nothing is known stays as it is now. */
    Explanation then(Explanation why, Map<IssueId, IssueFacts> facts) {
        Map<String, String> statuses = fields.statuses().stream().collect(Collectors.toMap(IssueFields.StatusView::id, IssueFields.StatusView::name));
        Map<String, String> resolved = resolutions.names();
        List<Explanation.Line> lines = why.lines().stream().map(line -> {
            IssueFacts then = facts.get(line.line().issue());
            return then == null ? line : new Explanation.Line(view(line.issue(), then, statuses, resolved), line.line());
        }).toList();
        return new Explanation(why.keyResult(), why.rule(), why.rules(), why.names(), lines, why.through(), why.hidden(), why.sumWeight(),
                why.sumValue(), why.notes());
    }

    private static IssueView view(IssueView now, IssueFacts then, Map<String, String> statuses, Map<String, String> resolved) {
        String status = then.readings().status();
        return new IssueView(now.id(), now.project(), now.key(), now.summary(), now.type(), statuses.getOrDefault(status, status), then.category(),
                then.resolution().map(id -> resolved.getOrDefault(id, id)), now.url());
    }
}
