package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.store.EmptyStore;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a change of issues makes us look at, and what it leaves alone. */
public class TouchedTest {
    @Rule
    public final Office office = new Office();
    private Objective objective;
    private IssueId issue;

    @Before
    public void begin() {
        objective = office.objective("Ship");
        issue = office.issues.open(1);
    }

    @Test
    public void aQueryThatDoesNotFindTheIssueIsAskedOnceNarrowlyAndNotRun() { // J10
        query("project = APP", office.issues.open(2));
        query("project = APP", office.issues.open(2));
        office.issues.asked.clear();
        office.changed(issue);
        assertThat(office.issues.asked).containsExactly("(project = APP) among 1");
    }

    @Test
    public void aQueryThatFindsTheIssueNowBringsItIn() { // J10
        KeyResult keyResult = query("project = APP", office.issues.done(2));
        office.issues.query("project = APP", Set.of(issue, new IssueId(2)));
        assertThat(touched(issue)).containsExactly(keyResult.id());
        office.changed(issue);
        assertThat(office.percent(keyResult)).isEqualTo("50%");
    }

    @Test
    public void aQueryThatNoLongerFindsTheIssueLetsItGoWithoutBeingAskedFirst() { // J10
        KeyResult keyResult = query("project = APP", issue);
        office.issues.query("project = APP", Set.of());
        office.issues.asked.clear();
        assertThat(touched(issue)).containsExactly(keyResult.id());
        assertThat(office.issues.asked).isEmpty();
    }

    @Test
    public void keyResultsWithTheSameQueryRunItOnceToComputeAndOnceToProve() {
        KeyResult one = query("project = APP", issue);
        KeyResult other = query("project = APP", issue);
        office.issues.done(1);
        office.issues.asked.clear();
        office.changed(issue);
        assertThat(List.of(office.percent(one), office.percent(other))).containsOnly("100%");
        assertThat(office.issues.asked).containsExactly("project = APP", "project = APP");
    }

    @Test
    public void parentsFollowOnceForABatch() {
        KeyResult one = office.share(objective, issue);
        IssueId second = office.issues.open(2);
        office.share(objective, second);
        long before = office.of(objective.id()).version();
        office.issues.done(1);
        office.issues.done(2);
        office.changed(issue, second);
        assertThat(office.percent(one)).isEqualTo("100%");
        assertThat(office.percent(objective)).isEqualTo("100%");
        assertThat(office.of(objective.id()).version()).isEqualTo(before + 1);
    }

    @Test
    public void aSubTaskTouchesWhereItsParentCounts() { // J6
        IssueId child = office.issues.subTask(5, issue);
        KeyResult keyResult = office.share(objective, issue);
        assertThat(touched(child)).containsExactly(keyResult.id());
    }

    @Test
    public void theCostOfAChangeDoesNotGrowWithKeyResultsItDoesNotTouch() {
        KeyResult keyResult = office.share(objective, issue);
        int alone = statements();
        for (int more = 0; more < 20; more++) {
            office.share(objective, office.issues.open(100 + more));
        }
        assertThat(statements()).isEqualTo(alone);
        assertThat(touched(issue)).containsExactly(keyResult.id());
    }

    @Test
    public void keyResultsThatAreLookedAtTogetherCostAsManyStatementsAsOne() {
        office.share(objective, issue);
        int alone = statements();
        for (int more = 0; more < 7; more++) {
            office.share(office.objective("More " + more), issue);
        }
        assertThat(statements()).isEqualTo(alone);
        assertThat(touched(issue)).hasSize(8);
    }

    /** Of a change that changes nothing. */
    private int statements() {
        EmptyStore store = office.store();
        return store.statements(() -> office.changed(issue)).size();
    }

    private KeyResult query(String jql, IssueId finds) {
        office.issues.query(jql, Set.of(finds));
        KeyResult keyResult = office.keyResult(objective, Office.SHARE);
        office.source(keyResult, new IssueSource.Query(jql, Office.ANNA));
        office.recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }

    private Set<KeyResultId> touched(IssueId... changed) {
        return office.touched().by(Set.of(changed));
    }
}
