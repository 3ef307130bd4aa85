package io.cairn.host.jira.workflow;

import io.cairn.host.jira.constant.Constants;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.error.Problem;
import io.cairn.host.jira.issue.Field;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueBuilder;
import io.cairn.host.jira.issue.IssueEdit;
import io.cairn.host.jira.issue.IssueEvent;
import io.cairn.host.jira.issue.IssueSaving;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.permission.Permissions;
import io.cairn.host.jira.store.Store;
import io.cairn.host.jira.user.User;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one workflow of all projects: Jira's classic one (numbers of its steps are Jira's), review and QE, and for every other
 * status there is a step from everywhere named as the status. A step to category done asks for a resolution; leaving it clears the resolution.
 */
public final class Workflows {
    private static final String OPEN = "1";
    private static final String IN_PROGRESS = "3";
    private static final String REOPENED = "4";
    private static final String RESOLVED = "5";
    private static final String CLOSED = "6";
    private static final String IN_REVIEW = "10003";
    private static final String IN_QE_TEST = "10005";
    private static final Set<String> KNOWN = Set.of(OPEN, IN_PROGRESS, REOPENED, RESOLVED, CLOSED, IN_REVIEW, IN_QE_TEST);
    private static final int FIRST_OTHER = 901;
    private final Store store;
    private final Constants constants;
    private final Permissions permissions;
    private final IssueSaving saving;
    private final Clock clock;

    public Workflows(Store store, Constants constants, Permissions permissions, IssueSaving saving, Clock clock) {
        this.store = store;
        this.constants = constants;
        this.permissions = permissions;
        this.saving = saving;
        this.clock = clock;
    }

    /** All steps, in the order menus show them. */
    public List<Transition> all() {
        List<Transition> steps = new ArrayList<>(List.of(
                step(4, "Start Progress", IN_PROGRESS, IssueEvent.WORK_STARTED, OPEN, REOPENED, IN_REVIEW, IN_QE_TEST),
                step(301, "Stop Progress", OPEN, IssueEvent.WORK_STOPPED, IN_PROGRESS),
                step(711, "Send to Review", IN_REVIEW, IssueEvent.TRANSITIONED, OPEN, REOPENED, IN_PROGRESS),
                step(721, "Start QE Test", IN_QE_TEST, IssueEvent.TRANSITIONED, IN_REVIEW),
                step(5, "Resolve Issue", RESOLVED, IssueEvent.RESOLVED, OPEN, REOPENED, IN_PROGRESS, IN_REVIEW, IN_QE_TEST),
                step(2, "Close Issue", CLOSED, IssueEvent.CLOSED, OPEN, REOPENED, IN_PROGRESS, IN_REVIEW, IN_QE_TEST, RESOLVED),
                step(3, "Reopen Issue", REOPENED, IssueEvent.REOPENED, RESOLVED, CLOSED)));
        steps.removeIf(step -> constants.status(step.toStatusId()).isEmpty());
        Set<String> others = constants.statuses().stream().map(Status::id).filter(id -> !KNOWN.contains(id)).collect(Collectors.toSet());
        int number = FIRST_OTHER;
        for (Status status : constants.statuses()) {
            if (others.contains(status.id())) {
                steps.add(step(number++, status.name(), status.id(), IssueEvent.TRANSITIONED));
            }
        }
        return List.copyOf(steps);
    }

    /** Steps the user may take with the issue now; none if he lacks TRANSITION_ISSUES on it. */
    public List<Transition> available(User user, Issue issue) {
        boolean may = permissions.has(user, Permission.TRANSITION_ISSUES, issue);
        return may ? all().stream().filter(step -> startsHere(step, issue.statusId())).toList() : List.of();
    }

    /**
     * Takes a step; the edit holds the resolution where the step asks for one, and may hold other fields.
     *
     * @throws InvalidException on {@code transition} if the step cannot be taken now, on {@code resolution} if missing or out of place
     */
    public Issue transition(User actor, long issueId, int transitionId, IssueEdit edit) {
        return store.write(writing -> {
            Issue before = permissions.requireSeen(actor, writing.get(Issue.KIND, issueId), String.valueOf(issueId));
            permissions.require(actor, Permission.TRANSITION_ISSUES, before);
            Transition step = available(actor, before).stream().filter(found -> found.id() == transitionId).findFirst()
                    .orElseThrow(() -> new InvalidException(Problem.of("transition", "jira.error.transition", transitionId)));
            IssueBuilder builder = before.rebuild();
            edit.applyTo(builder);
            checkResolution(step, before, edit, builder.build());
            Issue wanted = resolve(step, before, builder.statusId(step.toStatusId()).build());
            saving.check(writing, actor, wanted, edit.fields());
            return saving.save(writing, actor, before, wanted, step.event());
        });
    }

    /** The step from the issue's status to one of these, with the fewest demands; for dragging on a board. */
    public Optional<Transition> leadingTo(User user, Issue issue, List<String> statusIds) {
        return available(user, issue).stream().filter(step -> statusIds.contains(step.toStatusId())).findFirst();
    }

    private void checkResolution(Transition step, Issue before, IssueEdit edit, Issue wanted) {
        boolean given = edit.fields().contains(Field.RESOLUTION);
        if (given && !step.asksResolution()) {
            throw new InvalidException(Problem.of(Field.RESOLUTION.id(), "jira.error.field.screen", Field.RESOLUTION.id()));
        }
        boolean needed = step.asksResolution() && (given || before.resolutionId() == null);
        if (needed && constants.resolution(wanted.resolutionId() == null ? "" : wanted.resolutionId()).isEmpty()) {
            throw new InvalidException(Problem.of(Field.RESOLUTION.id(), "jira.error.resolution"));
        }
    }

    private Issue resolve(Transition step, Issue before, Issue wanted) {
        if (!step.asksResolution()) {
            return wanted.rebuild().resolutionId(null).resolved(null).build();
        }
        return before.isResolved() ? wanted : wanted.rebuild().resolved(clock.instant()).build();
    }

    private boolean startsHere(Transition step, String statusId) {
        return step.startsIn(statusId) || !KNOWN.contains(statusId) && !step.toStatusId().equals(statusId);
    }

    private Transition step(int id, String name, String to, IssueEvent event, String... from) {
        boolean done = constants.status(to).filter(status -> status.category() == StatusCategory.DONE).isPresent();
        return new Transition(id, name, Set.of(from), to, done, event);
    }
}
