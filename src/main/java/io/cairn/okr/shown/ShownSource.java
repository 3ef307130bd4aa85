package io.cairn.okr.shown;

import io.cairn.okr.model.IssueSource;
import io.cairn.okr.objective.SourceView;
import java.math.BigDecimal;

/**
 * A source of issues.
 *
 * @param kind   ISSUE, EPIC or JQL
 * @param hidden whether there is an issue behind it that the viewer may not see; then {@code issue} is null
 * @param runsAs as whom a query runs (J12); null for others
 */
public record ShownSource(long id, String kind, String text, ShownIssue issue, boolean hidden, BigDecimal weight, String jql,
        ShownPerson addedBy, String addedAt, ShownPerson runsAs) {
    public static ShownSource of(SourceView view, Words words) {
        IssueSource source = view.source().source();
        return new ShownSource(view.source().id().value(), source.match(issue -> "ISSUE", epic -> "EPIC", query -> "JQL"), text(view, words),
                view.issue().map(ShownIssue::of).orElse(null), view.hidden(),
                source.match(issue -> Words.plain(issue.weight()), epic -> null, query -> null),
                source.match(issue -> null, epic -> null, IssueSource.Query::jql),
                ShownPerson.of(view.addedBy()), view.source().addedAt().toString(), view.runsAs().map(ShownPerson::of).orElse(null));
    }

    private static String text(SourceView view, Words words) {
        String name = view.issue().map(issue -> issue.key() + " " + issue.summary()).orElseGet(() -> words.text("okr.why.hidden.issue"));
        return view.source().source().match(issue -> name, epic -> words.text("okr.source.epic", name), IssueSource.Query::jql);
    }
}
