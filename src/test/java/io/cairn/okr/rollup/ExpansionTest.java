package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.progress.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

public class ExpansionTest {
    private final MovingIssues issues = new MovingIssues();
    private final Expansion expansion = new Expansion(issues);

    @Test // J1
    public void linksEpicsAndQueriesComeTogetherEachWithItsRoute() {
        IssueId linked = issues.open(1);
        IssueId member = issues.open(2);
        IssueId epic = issues.epic(3, member);
        issues.query("labels = x", Set.of(linked, issues.open(4)));
        Scope scope = scope(direct(linked, "2"), new IssueSource.Epic(epic), query("labels = x"));
        assertThat(scope.leaves()).extracting(leaf -> leaf.issue().id().value() + " " + leaf.routes().iterator().next())
                .containsExactlyInAnyOrder("1 DIRECT", "3 EPIC", "2 EPIC", "1 QUERY", "4 QUERY");
        assertThat(scope.epicOf()).containsExactlyEntriesOf(java.util.Map.of(member, epic));
    }

    @Test // J7
    public void anEpicLinkedByHandStandsForItsIssuesWhichWeighWhatTheLinkSays() {
        IssueId member = issues.open(2);
        Scope scope = scope(direct(issues.epic(3, member), "2.5"));
        assertThat(leaf(scope, member).weight()).isEqualByComparingTo("2.5");
        assertThat(leaf(scope, member).routes()).containsExactly(Route.EPIC);
    }

    @Test // J7
    public void anEpicThatAQueryFindsStandsForItsIssuesToo() {
        IssueId member = issues.open(2);
        issues.query("type = Epic", Set.of(issues.epic(3, member)));
        assertThat(leaf(scope(query("type = Epic")), member).routes()).containsExactly(Route.EPIC);
    }

    @Test // J7
    public void anEpicWithoutIssuesComesAlone() {
        IssueId epic = issues.epic(3);
        assertThat(scope(new IssueSource.Epic(epic)).leaves()).singleElement().extracting(leaf -> leaf.issue().id()).isEqualTo(epic);
    }

    @Test // J10
    public void whatWasDeletedIsNotInTheSet() {
        IssueId gone = issues.open(1);
        issues.delete(gone);
        assertThat(scope(direct(gone, "1"), direct(issues.open(2), "1")).leaves()).hasSize(1);
    }

    @Test // M8
    public void oneFailingQueryMakesTheWholeSetUnknown() {
        assertThat(expansion.of(linked(direct(issues.open(1), "1"), query("nonsense")))).isEmpty();
    }

    @Test(timeout = 10_000) // J7
    public void epicsInACircleEndTheSearchForMore() {
        IssueId one = issues.epic(1);
        IssueId other = issues.epic(2, one);
        issues.joins(one, other);
        assertThat(scope(new IssueSource.Epic(one)).leaves()).extracting(leaf -> leaf.issue().id()).contains(one, other);
    }

    private Scope scope(IssueSource... sources) {
        return expansion.of(linked(sources)).orElseThrow();
    }

    private static List<LinkedSource> linked(IssueSource... sources) {
        return Stream.of(sources).map(source -> new LinkedSource(new SourceId(1), new KeyResultId(1), source, Office.ANNA,
                Instant.EPOCH)).toList();
    }

    private static Leaf leaf(Scope scope, IssueId issue) {
        Optional<Leaf> found = scope.leaves().stream().filter(leaf -> leaf.issue().id().equals(issue)).findFirst();
        return found.orElseThrow();
    }

    private static IssueSource direct(IssueId issue, String weight) {
        return new IssueSource.Direct(issue, new BigDecimal(weight));
    }

    private static IssueSource query(String jql) {
        return new IssueSource.Query(jql, Office.ANNA);
    }
}
