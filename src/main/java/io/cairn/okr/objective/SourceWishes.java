package io.cairn.okr.objective;

import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryCheck;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns what people ask for into sources, as the one who asks may see them. */
final class SourceWishes {
    private final VisibleIssues visible;
    private final Issues issues;
    private final FieldWishes fields;

    SourceWishes(VisibleIssues visible, Issues issues, FieldValues values) {
        this.visible = visible;
        this.issues = issues;
        this.fields = new FieldWishes(values);
    }

    /**
     * @param at what stands before the field in errors, such as "sources[0]."; may be empty
     * @throws ValidationException on the field of the wish that will not do
     */
    WantedSource grant(UserKey who, SourceWish wish, String at) {
        IssueSource source = wish.match(
                issue -> direct(seen(who, issue.key(), at + "key"), issue.weight(), at),
                epic -> epic(seen(who, epic.key(), at + "key"), at),
                query -> query(who, query.jql(), at),
                field -> placed(at, () -> fields.grant(who, field)));
        return new WantedSource(source, wish.effect());
    }

    /** Missing and hidden issues answer alike (J11). @throws ValidationException on {@code field} */
    IssueView seen(UserKey who, String key, String field) {
        return visible.byKey(who, key)
                .orElseThrow(() -> new ValidationException(field, "okr.error.issue.unknown", Optional.ofNullable(key).orElse("")));
    }

    /** One issue by hand; an epic stands for its issues (J7). */
    IssueSource plain(IssueView issue, Map<IssueId, IssueFacts> facts) {
        return Optional.ofNullable(facts.get(issue.id())).filter(IssueFacts::epic).isPresent() && issues.hasEpics()
                ? new IssueSource.Epic(issue.id()) : new IssueSource.Direct(issue.id(), BigDecimal.ONE);
    }

    private static IssueSource direct(IssueView issue, BigDecimal weight, String at) {
        return placed(at, () -> new IssueSource.Direct(issue.id(), weight == null ? BigDecimal.ONE : weight));
    }

    private IssueSource epic(IssueView issue, String at) {
        if (!issues.hasEpics()) {
            throw new ValidationException(at + "kind", "okr.error.epic.software");
        }
        boolean epic = Optional.ofNullable(issues.facts(List.of(issue.id())).get(issue.id())).filter(IssueFacts::epic).isPresent();
        if (!epic && issues.inEpic(issue.id()).isEmpty()) { // the issues below prove an epic whose type is unusual
            throw new ValidationException(at + "key", "okr.error.epic.none", issue.key());
        }
        return new IssueSource.Epic(issue.id());
    }

    private IssueSource query(UserKey who, String jql, String at) {
        IssueSource source = placed(at, () -> new IssueSource.Query(jql, who));
        QueryCheck check = issues.check(jql, who);
        if (!check.valid()) {
            throw new ValidationException(at + "jql", "okr.error.jql", String.join(" ", check.errors()));
        }
        return source;
    }

    private static IssueSource placed(String at, Supplier<IssueSource> source) {
        try {
            return source.get();
        } catch (ValidationException wrong) {
            throw new ValidationException(at + wrong.field(), wrong.key(), wrong.arguments().toArray());
        }
    }
}
