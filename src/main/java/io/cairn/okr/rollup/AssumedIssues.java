package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.StatusCategory;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Issues as they are, some of them done: in the status in which their project usually finishes, and resolved. Time and percentages
 * stay as they are, for finishing an issue does not change them; so does what queries find, which only Jira can tell.
 */
final class AssumedIssues extends IssuesThrough {
    /** No resolution has this id, so it is none of those that do not count (J4). */
    private static final String COUNTING = "assumed";

    private final Set<IssueId> done;
    private final Map<ProjectId, String> finish;
    private final Instant now;

    /** @param known issues by which to tell how projects finish theirs */
    AssumedIssues(Issues issues, Set<IssueId> done, Collection<IssueFacts> known, Instant now) {
        super(issues);
        this.done = done;
        this.finish = finish(known);
        this.now = now;
    }

    @Override
    public Map<IssueId, IssueFacts> facts(Collection<IssueId> ids, Set<Quantity> amounts) {
        Map<IssueId, IssueFacts> facts = new HashMap<>(issues.facts(ids, amounts));
        facts.replaceAll((id, real) -> done.contains(id) ? finished(real) : real);
        return facts;
    }

    private IssueFacts finished(IssueFacts real) {
        if (real.category() == StatusCategory.DONE && real.resolution().isPresent()) {
            return real;
        }
        boolean closed = real.category() == StatusCategory.DONE;
        String status = closed ? real.readings().status() : finish.getOrDefault(real.project(), "");
        Readings readings = new Readings(status, Optional.of(now), real.readings().secured(), real.readings().amounts());
        return new IssueFacts(real.id(), real.project(), StatusCategory.DONE, Optional.of(COUNTING), real.parent(), real.epic(),
                real.spent(), real.remaining(), readings);
    }

    /** The status most of the done issues of each project are in. */
    private static Map<ProjectId, String> finish(Collection<IssueFacts> known) {
        Map<ProjectId, Map<String, Long>> used = known.stream().filter(issue -> issue.category() == StatusCategory.DONE)
                .collect(Collectors.groupingBy(IssueFacts::project, Collectors.groupingBy(issue -> issue.readings().status(), Collectors.counting())));
        return used.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey()));
    }
}
