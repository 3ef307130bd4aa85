package io.cairn.okr.shown;

import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.objective.SourceView;
import java.math.BigDecimal;

/**
 * A source of issues.
 *
 * @param kind    ISSUE, EPIC, JQL, VERSION, COMPONENT, LABEL or SPRINT
 * @param hidden  whether there is something behind it that the viewer may not see; then {@code issue} or {@code value} is null
 * @param effect  DRIVES or SUPPORTS
 * @param value   the version, component, label or sprint; null for others
 * @param runsAs  as whom a query runs (J12); null for others
 */
public record ShownSource(long id, String kind, String text, String effect, ShownIssue issue, Value value, boolean hidden,
        BigDecimal weight, String jql, ShownPerson addedBy, String addedAt, ShownPerson runsAs) {

    /**
     * A value of a field.
     *
     * @param id      Jira's; null for a label
     * @param project null for a sprint
     */
    public record Value(Long id, String name, ShownProject project) {
        public static Value of(NamedValue named) {
            Long id = named.value().match(FieldValue.Version::id, FieldValue.Component::id, label -> null, FieldValue.Sprint::id);
            return new Value(id, named.name(), named.project().map(ShownProject::of).orElse(null));
        }
    }

    public static ShownSource of(SourceView view, Words words) {
        IssueSource source = view.source().source();
        return new ShownSource(view.source().id().value(), kind(source), text(view, words), view.source().effect().name(),
                view.issue().map(ShownIssue::of).orElse(null), view.value().map(Value::of).orElse(null), view.hidden(),
                source.match(issue -> Words.plain(issue.weight()), epic -> null, query -> null, field -> null),
                source.match(issue -> null, epic -> null, IssueSource.Query::jql, field -> null),
                ShownPerson.of(view.addedBy()), view.source().addedAt().toString(), view.runsAs().map(ShownPerson::of).orElse(null));
    }

    private static String kind(IssueSource source) {
        return source.match(issue -> "ISSUE", epic -> "EPIC", query -> "JQL", field -> field.value().route().name());
    }

    private static String text(SourceView view, Words words) {
        String name = view.issue().map(issue -> issue.key() + " " + issue.summary()).orElseGet(() -> words.text("okr.why.hidden.issue"));
        return view.source().source().match(issue -> name, epic -> words.text("okr.source.epic", name), IssueSource.Query::jql,
                field -> view.value().map(named -> text(named, words)).orElseGet(() -> words.text("okr.source.hidden." + field.value().route())));
    }

    /** "Version 10.2.0 (TIMOB)". */
    private static String text(NamedValue named, Words words) {
        String key = "okr.source." + named.value().route();
        return named.project().map(project -> words.text(key, named.name(), project.key())).orElseGet(() -> words.text(key, named.name()));
    }
}
