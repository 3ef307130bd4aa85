package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ProjectId;
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
    private static final ProjectId APP = new ProjectId(10);
    private static final FieldValue SPRINT = new FieldValue.Sprint(7, "Sprint 7");

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

    @Test // J1
    public void oneIssueMayComeByEveryRoute() {
        IssueId issue = issues.open(1);
        FieldValue version = new FieldValue.Version(APP, 7);
        FieldValue component = new FieldValue.Component(APP, 7);
        FieldValue label = new FieldValue.Label(APP, "x");
        List.of(version, component, label, SPRINT).forEach(value -> issues.have(value, issue));
        issues.query("labels = x", Set.of(issue));
        Scope scope = scope(direct(issue, "1"), query("labels = x"), having(version), having(component), having(label), having(SPRINT));
        assertThat(scope.leaves()).extracting(leaf -> leaf.issue().id()).containsOnly(issue);
        assertThat(scope.leaves()).flatExtracting(Leaf::routes)
                .containsExactlyInAnyOrder(Route.DIRECT, Route.QUERY, Route.VERSION, Route.COMPONENT, Route.LABEL, Route.SPRINT);
    }

    @Test // J7, J15
    public void anEpicInAVersionStandsForThoseOfItsIssuesThatAreInItToo() {
        IssueId inside = issues.open(1);
        IssueId outside = issues.open(2);
        IssueId epic = issues.epic(3, inside, outside);
        FieldValue version = new FieldValue.Version(APP, 7);
        issues.have(version, epic, inside);
        Scope scope = scope(having(version));
        assertThat(scope.leaves()).extracting(leaf -> leaf.issue().id()).containsExactlyInAnyOrder(inside, epic);
        assertThat(scope.epicOf()).containsEntry(inside, epic);
        assertThat(scope(having(version), new IssueSource.Epic(epic)).leaves()).extracting(leaf -> leaf.issue().id()).contains(outside);
    }

    @Test // M8
    public void aVersionThatIsGoneMakesTheSetUnknown() {
        assertThat(expansion.of(linked(having(new FieldValue.Version(APP, 7))))).isEmpty();
    }

    @Test // M8
    public void withoutJiraSoftwareSetsOfSprintsAndEpicsAreUnknownAndAllOthersAsEver() {
        IssueId issue = issues.open(1);
        FieldValue version = new FieldValue.Version(APP, 7);
        issues.have(version, issue);
        issues.have(SPRINT, issue);
        issues.software = false;
        assertThat(expansion.of(linked(having(SPRINT)))).isEmpty();
        assertThat(expansion.of(linked(new IssueSource.Epic(issue)))).isEmpty();
        assertThat(scope(direct(issue, "1"), having(version)).leaves()).hasSize(2);
    }

    @Test // R4
    public void whatOnlySupportsIsInTheSetAndSaysSo() {
        IssueId driving = issues.open(1);
        IssueId supporting = issues.open(2);
        Scope scope = expansion.of(List.of(linked(direct(driving, "1"), Effect.DRIVES), linked(direct(supporting, "1"), Effect.SUPPORTS))).orElseThrow();
        assertThat(leaf(scope, driving).drives()).isTrue();
        assertThat(leaf(scope, supporting).drives()).isFalse();
    }

    @Test // R4
    public void theIssuesOfASupportingEpicSupport() {
        IssueId member = issues.open(2);
        Scope scope = expansion.of(List.of(linked(new IssueSource.Epic(issues.epic(3, member)), Effect.SUPPORTS))).orElseThrow();
        assertThat(leaf(scope, member).drives()).isFalse();
    }

    @Test // M8
    public void whatOnlySupportsMayFailWithoutHarm() {
        IssueId issue = issues.open(1);
        Scope scope = expansion.of(List.of(linked(direct(issue, "1"), Effect.DRIVES), linked(query("nonsense"), Effect.SUPPORTS))).orElseThrow();
        assertThat(scope.leaves()).singleElement().extracting(leaf -> leaf.issue().id()).isEqualTo(issue);
    }

    private static IssueSource having(FieldValue value) {
        return new IssueSource.Field(value);
    }

    private static LinkedSource linked(IssueSource source, Effect effect) {
        return new LinkedSource(new SourceId(1), new KeyResultId(1), source, effect, Office.ANNA, Instant.EPOCH);
    }

    private Scope scope(IssueSource... sources) {
        return expansion.of(linked(sources)).orElseThrow();
    }

    private static List<LinkedSource> linked(IssueSource... sources) {
        return Stream.of(sources).map(source -> linked(source, Effect.DRIVES)).toList();
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
