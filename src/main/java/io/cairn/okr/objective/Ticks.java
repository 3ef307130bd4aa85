package io.cairn.okr.objective;

import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.jira.VisibleIssues;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which issues somebody means to tick. Only such as the person may see: what a hidden one would move stays hidden (J11). */
final class Ticks {
    /** More would be a list nobody ticked. */
    static final int MOST = 1_000;

    private final SourceWishes wishes;
    private final VisibleIssues visible;
    private final Issues issues;
    private final FieldValues values;

    Ticks(SourceWishes wishes, VisibleIssues visible, Issues issues, FieldValues values) {
        this.wishes = wishes;
        this.visible = visible;
        this.issues = issues;
        this.values = values;
    }

    /** One search for each epic, sprint and version. @throws ValidationException on what is hidden, missing, or more than can be told */
    Map<IssueId, IssueView> of(UserKey who, Supposition.Done done) {
        few("done.issues", done.issues());
        few("done.epics", done.epics());
        few("done.sprints", done.sprints());
        few("done.versions", done.versions());
        Map<IssueId, IssueView> ticked = new LinkedHashMap<>();
        for (int at = 0; at < done.issues().size(); at++) {
            IssueView issue = wishes.seen(who, done.issues().get(at), "done.issues[" + at + "]");
            ticked.put(issue.id(), issue);
        }
        Set<IssueId> together = new LinkedHashSet<>();
        for (int at = 0; at < done.epics().size(); at++) {
            IssueId epic = wishes.seen(who, done.epics().get(at), "done.epics[" + at + "]").id();
            together.add(epic);
            together.addAll(issues.inEpic(epic));
        }
        for (int at = 0; at < done.sprints().size(); at++) {
            together.addAll(having(sprint(who, done.sprints().get(at), "done.sprints[" + at + "]"), "done.sprints[" + at + "]"));
        }
        for (int at = 0; at < done.versions().size(); at++) {
            together.addAll(having(version(who, done.versions().get(at), "done.versions[" + at + "]"), "done.versions[" + at + "]"));
        }
        ticked.putAll(visible.of(who, together));
        return ticked;
    }

    private FieldValue sprint(UserKey who, Long id, String at) {
        return values.sprint(who, id).map(NamedValue::value)
                .orElseThrow(() -> new ValidationException(at, "okr.error.sprint.unknown", String.valueOf(id)));
    }

    private FieldValue version(UserKey who, Long id, String at) {
        return values.version(who, id).map(NamedValue::value)
                .orElseThrow(() -> new ValidationException(at, "okr.error.version.unknown", String.valueOf(id)));
    }

    private Set<IssueId> having(FieldValue value, String at) {
        return issues.having(value).orElseThrow(() -> new ValidationException(at, "okr.error.whatif.unknown"));
    }

    private static void few(String field, Collection<?> all) {
        if (all.size() > MOST) {
            throw new ValidationException(field, "okr.error.many", MOST);
        }
    }
}
