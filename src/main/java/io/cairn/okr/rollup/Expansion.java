package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the sources of a key result into its set of issues, as they are now (J1). An epic, by whichever source it came,
 * stands for its issues (J7); issues that no longer exist are left away (J10).
 */
public final class Expansion {
    private final Issues issues;

    public Expansion(Issues issues) {
        this.issues = issues;
    }

    /** The same, reading issues through another view of them. */
    Expansion through(Issues view) {
        return new Expansion(view);
    }

    /** The set without sub-tasks and amounts. @see #of(List, Wanted) */
    public Optional<Scope> of(List<LinkedSource> sources) {
        return of(sources, Wanted.NOTHING);
    }

    /**
     * One search for each query, epic and value of a field, one read for every 500 issues, and another if sub-tasks are wanted.
     *
     * @return empty if a driving query could not be run, a driving version is gone, a field whose numbers are wanted, or Jira
     *     Software, that knows of sprints and epics: the set is unknown then, and the last figure stands (M8)
     */
    Optional<Scope> of(List<LinkedSource> sources, Wanted wanted) {
        if (!wanted.amounts().stream().allMatch(issues::knows)) {
            return Optional.empty();
        }
        Gathering gathering = new Gathering(issues, wanted);
        for (LinkedSource linked : sources) {
            if (!new Source(gathering, linked.drives()).gathered(linked.source()) && linked.drives()) {
                return Optional.empty();
            }
        }
        return Optional.of(gathering.scope());
    }

    /** One source on its way into the set. */
    private final class Source {
        private final Gathering gathering;
        private final boolean drives;

        Source(Gathering gathering, boolean drives) {
            this.gathering = gathering;
            this.drives = drives;
        }

        /** @return whether its issues are known */
        boolean gathered(IssueSource source) {
            return source.match(this::named, this::named, this::asked, field -> having(field.value()));
        }

        private boolean named(IssueSource.Direct direct) {
            gathering.add(direct.issue(), Route.DIRECT, direct.weight(), drives);
            return true;
        }

        private boolean named(IssueSource.Epic epic) {
            gathering.add(epic.issue(), Route.EPIC, BigDecimal.ONE, drives);
            return issues.hasEpics();
        }

        private boolean asked(IssueSource.Query query) {
            QueryAnswer answer = issues.find(query.jql(), query.runsAs());
            answer.issues().forEach(issue -> gathering.add(issue, Route.QUERY, BigDecimal.ONE, drives));
            return !answer.failed();
        }

        private boolean having(FieldValue value) {
            Optional<Set<IssueId>> found = issues.having(value);
            found.ifPresent(all -> all.forEach(issue -> gathering.add(issue, value.route(), BigDecimal.ONE, drives)));
            return found.isPresent();
        }
    }
}
