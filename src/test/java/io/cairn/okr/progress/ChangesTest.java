package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.share;
import static io.cairn.okr.progress.Sets.todo;
import static io.cairn.okr.progress.Sets.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Ledger;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ChangesTest {
    @Test // J9
    public void theEventSaysWhichIssueProgressedAndWhichFellBack() {
        assertThat(said(List.of(todo(1), done(2), todo(3)), List.of(done(1), todo(2), todo(3))))
                .containsExactly(change(Kind.DONE, 1), change(Kind.FELL_BACK, 2));
    }

    @Test // J10
    public void eachChangeOfTheSetIsNamedInTheOrderOfTheIssues() {
        assertThat(said(List.of(todo(9), todo(4)), List.of(todo(9), todo(12), todo(2))))
                .containsExactly(change(Kind.ADDED, 2), change(Kind.REMOVED, 4), change(Kind.ADDED, 12));
    }

    @Test // J10
    public void aCancelledIssueIsNoProgress() {
        assertThat(said(List.of(todo(1), todo(2)), List.of(todo(1), cancelled(2))))
                .containsExactly(change(Kind.REWEIGHTED, 2));
    }

    @Test // J10
    public void aNewWeightIsNamedBesideTheProgress() {
        assertThat(said(List.of(todo(1)), List.of(weighing("2", done(1)))))
                .containsExactly(change(Kind.DONE, 1), change(Kind.REWEIGHTED, 1));
    }

    @Test // J9
    public void nothingChangedIsNothing() {
        assertThat(said(List.of(todo(1), cancelled(2)), List.of(cancelled(2), weighing("1.00", todo(1))))).isEmpty();
    }

    @Test // J9
    public void theEventSaysByHowMuchWorkMovedTheFigure() {
        List<Change> changes = between(List.of(todo(1), weighing("3", todo(2))), List.of(todo(1), weighing("3", done(2))));
        assertThat(changes).singleElement().satisfies(change -> assertThat(change.by()).isEqualByComparingTo("0.75"));
    }

    @Test // J10
    public void aRiseByShrinkingIsNoWork() {
        Ledger before = share(List.of(done(1), todo(2))).ledger();
        Ledger after = share(List.of(done(1))).ledger();
        FigureEvent event = new FigureEvent(new KeyResultId(1), Instant.EPOCH, Optional.of(new BigDecimal("0.5")), Optional.of(BigDecimal.ONE),
                Changes.between(before, after));
        assertThat(event.work()).isEqualByComparingTo("0");
        assertThat(event.scope()).isEqualByComparingTo("0.5");
    }

    @Test // J10
    public void workIsMeasuredAgainstTheSetAsItWasAndTheRestIsScope() {
        Ledger before = share(List.of(todo(1), todo(2))).ledger();
        Ledger after = share(List.of(done(1), todo(2), todo(3), todo(4))).ledger();
        FigureEvent event = new FigureEvent(new KeyResultId(1), Instant.EPOCH, Optional.of(BigDecimal.ZERO),
                Optional.of(new BigDecimal("0.25")), Changes.between(before, after));
        assertThat(event.work()).isEqualByComparingTo("0.5");
        assertThat(event.scope()).isEqualByComparingTo("-0.25");
    }

    @Test // J5
    public void withoutAnyWeightWorkIsCounted() {
        assertThat(between(List.of(weighing("0", todo(1)), weighing("0", todo(2))), List.of(weighing("0", done(1)), weighing("0", todo(2)))))
                .singleElement().satisfies(change -> assertThat(change.by()).isEqualByComparingTo("0.5"));
    }

    private static List<Said> said(List<Leaf> before, List<Leaf> after) {
        return between(before, after).stream().map(change -> new Said(change.kind(), change.issue())).toList();
    }

    private static List<Change> between(List<Leaf> before, List<Leaf> after) {
        return Changes.between(share(before).ledger(), share(after).ledger());
    }

    private static Said change(Kind kind, long issue) {
        return new Said(kind, new IssueId(issue));
    }

    private record Said(Kind kind, IssueId issue) {
    }
}
