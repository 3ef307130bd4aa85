package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.ProjectId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the projects of a set finish their issues. Many workflows never set a resolution: there a done issue without one says nothing.
 * It contradicts itself only where the same project did resolve another issue it finished (J2).
 */
final class Finishing {
    private final Set<ProjectId> resolving;

    /** Giving up is no finishing: a workflow may ask for a resolution there alone (J4). */
    Finishing(Collection<Leaf> set, Terms terms) {
        resolving = set.stream().map(Leaf::issue)
                .filter(issue -> !Worth.open(issue) && issue.resolution().isPresent() && !terms.cancelled(issue))
                .map(IssueFacts::project).collect(Collectors.toSet());
    }

    /** The hint if status and resolution contradict each other. An open issue with a resolution always does: somebody set it. */
    Optional<Note> contradiction(IssueFacts issue) {
        if (Worth.open(issue)) {
            return issue.resolution().map(set -> Note.RESOLVED_OPEN);
        }
        boolean forgotten = issue.resolution().isEmpty() && resolving.contains(issue.project());
        return forgotten ? Optional.of(Note.DONE_UNRESOLVED) : Optional.empty();
    }
}
