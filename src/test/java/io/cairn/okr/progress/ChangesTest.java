package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.share;
import static io.cairn.okr.progress.Sets.todo;
import static io.cairn.okr.progress.Sets.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Leaf;
import java.util.List;
import org.junit.Test;

public class ChangesTest {
    @Test // J9
    public void theEventSaysWhichIssueProgressedAndWhichFellBack() {
        assertThat(between(List.of(todo(1), done(2), todo(3)), List.of(done(1), todo(2), todo(3))))
                .containsExactly(change(Kind.PROGRESSED, 1), change(Kind.FELL_BACK, 2));
    }

    @Test // J10
    public void eachChangeOfTheSetIsNamedInTheOrderOfTheIssues() {
        assertThat(between(List.of(todo(9), todo(4)), List.of(todo(9), todo(12), todo(2))))
                .containsExactly(change(Kind.ADDED, 2), change(Kind.REMOVED, 4), change(Kind.ADDED, 12));
    }

    @Test // J10
    public void aCancelledIssueIsNoProgress() {
        assertThat(between(List.of(todo(1), todo(2)), List.of(todo(1), cancelled(2))))
                .containsExactly(change(Kind.REWEIGHTED, 2));
    }

    @Test // J10
    public void aNewWeightIsNamedBesideTheProgress() {
        assertThat(between(List.of(todo(1)), List.of(weighing("2", done(1)))))
                .containsExactly(change(Kind.PROGRESSED, 1), change(Kind.REWEIGHTED, 1));
    }

    @Test // J9
    public void nothingChangedIsNothing() {
        assertThat(between(List.of(todo(1), cancelled(2)), List.of(cancelled(2), weighing("1.00", todo(1))))).isEmpty();
    }

    private static List<Change> between(List<Leaf> before, List<Leaf> after) {
        return Changes.between(share(before).ledger(), share(after).ledger());
    }

    private static Change change(Kind kind, long issue) {
        return new Change(kind, new IssueId(issue));
    }
}
