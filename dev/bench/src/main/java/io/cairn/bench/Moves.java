package io.cairn.bench;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.user.User;
import java.util.Set;

/** Takes issues through the workflow, to done and back. */
final class Moves {
    private static final Set<String> DONE = Set.of("5", "6");
    private static final int RESOLVE = 5;
    private static final int REOPEN = 3;

    private final Jira jira;
    private final User user;
    private final String resolution;

    Moves(Jira jira, User user) {
        this.jira = jira;
        this.user = user;
        this.resolution = jira.constants().resolutionNamed("Done").orElseThrow().id();
    }

    /** Whether the issue is in a status from which {@link #turn} knows a step. */
    boolean canTurn(long id) {
        Issue issue = jira.issues().byId(id).orElseThrow();
        return jira.workflows().available(user, issue).stream().anyMatch(step -> step.id() == step(issue));
    }

    /** Resolves an open issue, reopens a resolved one; as in Jira, listeners have been told when this returns. */
    void turn(long id) {
        Issue issue = jira.issues().byId(id).orElseThrow();
        IssueEdit edit = new IssueEdit();
        if (step(issue) == RESOLVE) {
            edit.resolution(resolution);
        }
        jira.workflows().transition(user, id, step(issue), edit);
    }

    private static int step(Issue issue) {
        return DONE.contains(issue.statusId()) ? REOPEN : RESOLVE;
    }
}
