package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.QueryAnswer;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Route;
import io.cairn.okr.progress.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Turns the sources of a key result into its set of issues, as they are now (J1). An epic, by whichever source it came,
 * stands for its issues (J7); issues that no longer exist are left away (J10).
 */
public final class Expansion {
    private final Issues issues;

    public Expansion(Issues issues) {
        this.issues = issues;
    }

    /**
     * One search for each query and each epic, one read for every 500 issues.
     *
     * @return empty if a query could not be run: the set is unknown then, and the last figure stands (M8)
     */
    public Optional<Scope> of(List<LinkedSource> sources) {
        Gathering gathering = new Gathering(issues);
        for (LinkedSource linked : sources) {
            boolean found = linked.source().match(direct -> named(gathering, direct), epic -> named(gathering, epic),
                    query -> asked(gathering, query));
            if (!found) {
                return Optional.empty();
            }
        }
        return Optional.of(gathering.scope());
    }

    private static boolean named(Gathering gathering, IssueSource.Direct direct) {
        gathering.add(direct.issue(), Route.DIRECT, direct.weight());
        return true;
    }

    private static boolean named(Gathering gathering, IssueSource.Epic epic) {
        gathering.add(epic.issue(), Route.EPIC, BigDecimal.ONE);
        return true;
    }

    private boolean asked(Gathering gathering, IssueSource.Query query) {
        QueryAnswer answer = issues.find(query.jql(), query.runsAs());
        answer.issues().forEach(issue -> gathering.add(issue, Route.QUERY, BigDecimal.ONE));
        return !answer.failed();
    }
}
