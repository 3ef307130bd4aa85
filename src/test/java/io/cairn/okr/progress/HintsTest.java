package io.cairn.okr.progress;

import static io.cairn.okr.progress.Sets.cancelled;
import static io.cairn.okr.progress.Sets.done;
import static io.cairn.okr.progress.Sets.leaf;
import static io.cairn.okr.progress.Sets.line;
import static io.cairn.okr.progress.Sets.raw;
import static io.cairn.okr.progress.Sets.share;
import static io.cairn.okr.progress.Sets.subTaskOf;
import static io.cairn.okr.progress.Sets.todo;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Flag;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.ShareRules.Epics;
import io.cairn.okr.model.ShareRules.SubTasks;
import io.cairn.okr.model.ShareRules.ValueRule;
import io.cairn.okr.model.StatusCategory;
import org.junit.Test;

/** What is worth a second look in a set, and what is not. */
public class HintsTest {
    @Test // J2
    public void aWorkflowThatNeverResolvesContradictsNothing() {
        Accounted accounted = share(finished(1), finished(2), todo(3));
        assertThat(accounted.figure().flags()).isEmpty();
        assertThat(line(accounted, 1).notes()).isEmpty();
    }

    @Test // J2, J4
    public void aWorkflowThatAsksForAResolutionOnlyWhereWorkIsGivenUpContradictsNothing() {
        assertThat(share(finished(1), cancelled(2), todo(3)).figure().flags()).isEmpty();
    }

    @Test // J2
    public void aDoneIssueWithoutAResolutionBesideOneWithContradictsItself() {
        Accounted accounted = share(finished(1), done(2), todo(3));
        assertThat(accounted.figure().flags()).containsExactly(Flag.STATUS_CONTRADICTS_RESOLUTION);
        assertThat(line(accounted, 1).notes()).containsExactly(Note.DONE_UNRESOLVED);
        assertThat(line(accounted, 2).notes()).isEmpty();
    }

    @Test // J2
    public void whatOtherProjectsDoProvesNothing() {
        assertThat(share(finished(1), elsewhere(done(2))).figure().flags()).isEmpty();
    }

    @Test // J2
    public void anOpenIssueWithAResolutionAlwaysContradictsItself() {
        assertThat(share(Sets.resolved(todo(1), Sets.FIXED), todo(2)).figure().flags()).containsExactly(Flag.STATUS_CONTRADICTS_RESOLUTION);
    }

    @Test // J6
    public void aDoneIssueWithAnOpenSubTaskIsAHintAndChangesNothing() {
        ShareRules mean = new ShareRules(ValueRule.STATUS, 0, SubTasks.REPLACE, Epics.FLATTEN);
        Accounted accounted = share(mean, done(1), subTaskOf(1, todo(11)), subTaskOf(1, done(12)), todo(2));
        assertThat(accounted.figure().flags()).containsExactly(Flag.PARENT_DONE_SUB_TASKS_OPEN);
        assertThat(line(accounted, 11).notes()).contains(Note.OPEN_IN_DONE_PARENT);
        assertThat(line(accounted, 12).notes()).doesNotContain(Note.OPEN_IN_DONE_PARENT);
        assertThat(raw(accounted)).isEqualByComparingTo("0.5");
    }

    @Test // J6, J4
    public void aSubTaskThatWasGivenUpIsNoOpenOne() {
        assertThat(share(done(1), subTaskOf(1, cancelled(11))).figure().flags()).isEmpty();
        assertThat(share(todo(1), subTaskOf(1, todo(11))).figure().flags()).isEmpty();
    }

    /** Done, and nobody asked for a resolution. */
    private static Leaf finished(long id) {
        return leaf(id, StatusCategory.DONE);
    }

    private static Leaf elsewhere(Leaf leaf) {
        IssueFacts old = leaf.issue();
        return new Leaf(new IssueFacts(old.id(), new ProjectId(20_000), old.category(), old.resolution(), old.parent(), old.epic(),
                old.spent(), old.remaining(), old.readings()), leaf.routes(), leaf.weight());
    }
}
