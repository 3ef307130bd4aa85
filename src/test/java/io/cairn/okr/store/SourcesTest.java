package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.Effect;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

public class SourcesTest extends StoreTest {
    private static final IssueId APP_1 = new IssueId(10_001);
    private static final IssueSource DIRECT = new IssueSource.Direct(APP_1, new BigDecimal("2.50"));
    private static final IssueSource EPIC = new IssueSource.Epic(APP_1);
    private static final IssueSource QUERY = new IssueSource.Query("summary ~ \"付款 💳\"", BO);

    private static final ProjectId APP = new ProjectId(10);
    private static final IssueSource VERSION = new IssueSource.Field(new FieldValue.Version(APP, 77));
    private static final IssueSource COMPONENT = new IssueSource.Field(new FieldValue.Component(APP, 77));
    private static final IssueSource LABEL = new IssueSource.Field(new FieldValue.Label(APP, "付款-💳"));
    private static final IssueSource SPRINT = new IssueSource.Field(new FieldValue.Sprint(77, "Sprint \"7\""));

    private Sources sources() {
        return new Sources(ao);
    }

    private LinkedSource add(KeyResult keyResult, IssueSource source) {
        return sources().add(keyResult.id(), source, ANNA, NOON);
    }

    @Test
    public void everyKindComesBackInTheOrderOfAdding() {
        KeyResult keyResult = keyResult();
        List<LinkedSource> added = List.of(add(keyResult, QUERY), add(keyResult, EPIC), add(keyResult, DIRECT));
        assertThat(sources().of(keyResult.id())).isEqualTo(added);
        assertThat(added).extracting(LinkedSource::source).containsExactly(QUERY, EPIC, DIRECT);
        assertThat(added).extracting(LinkedSource::addedAt).containsOnly(NOON);
    }

    @Test
    public void theSameAddedTwiceReturnsTheFirst() {
        KeyResult keyResult = keyResult();
        for (IssueSource source : List.of(DIRECT, EPIC, QUERY)) {
            LinkedSource first = add(keyResult, source);
            assertThat(sources().add(keyResult.id(), source, BO, NOON.plusSeconds(60))).isEqualTo(first);
        }
        assertThat(sources().of(keyResult.id())).hasSize(3);
    }

    @Test // J1
    public void anyMixtureComesBackAsItWas() {
        KeyResult keyResult = keyResult();
        List<IssueSource> mixture = List.of(SPRINT, DIRECT, LABEL, EPIC, VERSION, QUERY, COMPONENT);
        mixture.forEach(source -> add(keyResult, source));
        mixture.forEach(source -> add(keyResult, source));
        assertThat(sources().of(keyResult.id())).extracting(LinkedSource::source).containsExactlyElementsOf(mixture);
    }

    @Test
    public void theSameLabelOfAnotherProjectIsAnother() {
        KeyResult keyResult = keyResult();
        add(keyResult, LABEL);
        add(keyResult, new IssueSource.Field(new FieldValue.Label(new ProjectId(11), "付款-💳")));
        assertThat(sources().of(keyResult.id())).hasSize(2);
    }

    @Test
    public void aLinkDrivesUnlessItIsSaidToSupport() {
        KeyResult keyResult = keyResult();
        LinkedSource driving = add(keyResult, DIRECT);
        LinkedSource supporting = sources().add(keyResult.id(), EPIC, Effect.SUPPORTS, ANNA, NOON);
        assertThat(sources().of(keyResult.id())).extracting(LinkedSource::drives).containsExactly(true, false);
        assertThat(sources().change(keyResult.id(), driving.id(), Effect.SUPPORTS)).map(LinkedSource::drives).contains(false);
        assertThat(sources().change(keyResult.id(), supporting.id(), Effect.DRIVES)).map(LinkedSource::drives).contains(true);
        assertThat(sources().of(keyResult.id())).extracting(LinkedSource::drives).containsExactly(false, true);
        assertThat(sources().change(new KeyResultId(keyResult.id().value() + 1), driving.id(), Effect.DRIVES)).isEmpty();
    }

    @Test
    public void whatWasTakenOutIsPutBackAsItWas() {
        KeyResult keyResult = keyResult();
        for (IssueSource source : List.of(DIRECT, EPIC, QUERY, VERSION, COMPONENT, LABEL, SPRINT)) {
            LinkedSource added = sources().add(keyResult.id(), source, Effect.SUPPORTS, BO, NOON);
            sources().remove(keyResult.id(), added.id(), NOON.plusSeconds(60));
            assertThat(sources().of(keyResult.id())).isEmpty();
            assertThat(sources().byId(keyResult.id(), added.id())).contains(added);
            assertThat(sources().restore(keyResult.id(), added.id())).contains(added);
            assertThat(sources().restore(keyResult.id(), added.id())).contains(added);
            assertThat(sources().of(keyResult.id())).containsExactly(added);
            sources().remove(keyResult.id(), added.id(), NOON.plusSeconds(120));
        }
        assertThat(sources().restore(new KeyResultId(keyResult.id().value() + 1), new SourceId(1))).isEmpty();
    }

    @Test
    public void whatWasTakenOutAndAddedAnewStaysAsAddedAnew() {
        KeyResult keyResult = keyResult();
        LinkedSource old = add(keyResult, QUERY);
        sources().remove(keyResult.id(), old.id(), NOON);
        LinkedSource anew = sources().add(keyResult.id(), QUERY, BO, NOON.plusSeconds(60));
        assertThat(anew.id()).isNotEqualTo(old.id());
        assertThat(sources().restore(keyResult.id(), old.id())).contains(anew);
        assertThat(sources().of(keyResult.id())).containsExactly(anew);
    }

    @Test // J10
    public void aProjectFindsItsVersionsComponentsAndLabelsWhileTheirCycleRuns() {
        KeyResult keyResult = keyResult();
        List<LinkedSource> added = List.of(add(keyResult, VERSION), add(keyResult, COMPONENT), add(keyResult, LABEL));
        add(keyResult, DIRECT);
        add(keyResult, new IssueSource.Field(new FieldValue.Version(new ProjectId(11), 78)));
        LinkedSource sprint = add(keyResult, SPRINT);
        LocalDate last = LocalDate.parse("2026-12-31");
        assertThat(sources().within(List.of(APP), last)).isEqualTo(added);
        assertThat(sources().within(List.of(APP), last.plusDays(1))).isEmpty();
        assertThat(sources().queries(last)).containsExactly(sprint);
        sources().remove(keyResult.id(), added.get(0).id(), NOON);
        assertThat(sources().within(List.of(APP), last)).isEqualTo(added.subList(1, 3));
    }

    @Test
    public void whatWasTakenOutIsNotFoundByIssueOrQuery() {
        KeyResult keyResult = keyResult();
        List.of(DIRECT, EPIC, QUERY, SPRINT).forEach(source -> sources().remove(keyResult.id(), add(keyResult, source).id(), NOON));
        assertUnseen();
    }

    @Test
    public void longQueriesThatDifferAtTheEndAreDifferent() {
        KeyResult keyResult = keyResult();
        String begin = "labels in (" + "a,".repeat(1_990);
        add(keyResult, new IssueSource.Query(begin + "b)", ANNA));
        add(keyResult, new IssueSource.Query(begin + "c)", ANNA));
        assertThat(sources().of(keyResult.id())).hasSize(2);
    }

    @Test
    public void addedByManyAtOnceItIsThereOnce() throws Exception {
        KeyResult keyResult = keyResult();
        List<LinkedSource> got = atOnce(6, turn -> new Sources(database.node()).add(keyResult.id(), DIRECT, ANNA, NOON));
        assertThat(sources().of(keyResult.id())).hasSize(1);
        assertThat(got).containsOnly(sources().of(keyResult.id()).get(0));
    }

    @Test
    public void removingNeedsTheRightKeyResult() {
        KeyResult keyResult = keyResult();
        SourceId id = add(keyResult, DIRECT).id();
        assertThat(sources().remove(new KeyResultId(keyResult.id().value() + 1), id, NOON)).isFalse();
        assertThat(sources().remove(keyResult.id(), id, NOON)).isTrue();
        assertThat(sources().remove(keyResult.id(), id, NOON)).isFalse();
        assertThat(sources().of(keyResult.id())).isEmpty();
    }

    @Test
    public void anIssueFindsTheKeyResultsThatNameItAsIssueOrAsEpic() {
        KeyResult keyResult = keyResult();
        LinkedSource direct = add(keyResult, DIRECT);
        LinkedSource epic = add(keyResult, EPIC);
        add(keyResult, new IssueSource.Direct(new IssueId(10_002), BigDecimal.ONE));
        assertThat(sources().directTo(List.of(APP_1))).containsExactly(direct);
        assertThat(sources().epics(List.of(APP_1))).containsExactly(epic);
        assertThat(sources().directTo(List.of())).isEmpty();
    }

    @Test
    public void whatIsRemovedIsNotFoundByIssueOrQuery() {
        KeyResult keyResult = keyResult();
        List.of(DIRECT, EPIC, QUERY).forEach(source -> add(keyResult, source));
        new KeyResults(ao).remove(keyResult.id(), 0);
        assertUnseen();
        new KeyResults(ao).restore(keyResult.id());
        assertThat(sources().queries(LocalDate.parse("2026-11-20"))).hasSize(1);
        new Objectives(ao).remove(keyResult.objective(), 0);
        assertUnseen();
    }

    private void assertUnseen() {
        assertThat(sources().directTo(List.of(APP_1))).isEmpty();
        assertThat(sources().epics(List.of(APP_1))).isEmpty();
        assertThat(sources().queries(LocalDate.parse("2026-11-20"))).isEmpty();
    }

    @Test
    public void queriesAreRunUntilTheLastDayOfTheirCycle() {
        KeyResult keyResult = keyResult();
        LinkedSource query = add(keyResult, QUERY);
        add(keyResult, DIRECT);
        assertThat(sources().queries(LocalDate.parse("2026-09-01"))).containsExactly(query);
        assertThat(sources().queries(LocalDate.parse("2026-12-31"))).containsExactly(query);
        assertThat(sources().queries(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    public void manyIssuesAreAskedInChunks() {
        KeyResult keyResult = keyResult();
        LinkedSource direct = add(keyResult, DIRECT);
        Set<IssueId> issues = LongStream.rangeClosed(10_001, 11_200).mapToObj(IssueId::new).collect(Collectors.toSet());
        assertThat(statements(() -> sources().directTo(issues))).isEqualTo(3);
        assertThat(sources().directTo(issues)).containsExactly(direct);
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        Cycle cycle = cycle();
        KeyResult keyResult = keyResult(objective(cycle));
        KeyResult other = keyResult(objective(cycle));
        assertThat(statements(() -> add(keyResult, DIRECT))).isEqualTo(4);
        add(other, QUERY);
        assertThat(statements(() -> sources().of(keyResult.id()))).isEqualTo(1);
        assertThat(statements(() -> sources().ofAll(List.of(keyResult.id(), other.id())))).isEqualTo(1);
        assertThat(statements(() -> sources().directTo(List.of(APP_1)))).isEqualTo(1);
        assertThat(statements(() -> sources().epics(List.of(APP_1)))).isEqualTo(1);
        assertThat(statements(() -> sources().queries(LocalDate.parse("2026-11-20")))).isEqualTo(1);
        SourceId id = sources().of(other.id()).get(0).id();
        assertThat(statements(() -> sources().within(List.of(new ProjectId(10)), LocalDate.parse("2026-11-20")))).isEqualTo(1);
        assertThat(statements(() -> sources().byId(other.id(), id))).isEqualTo(1);
        assertThat(statements(() -> sources().change(other.id(), id, Effect.SUPPORTS))).isEqualTo(4);
        assertThat(statements(() -> sources().remove(other.id(), id, NOON))).isEqualTo(4);
        assertThat(statements(() -> sources().restore(other.id(), id))).isEqualTo(5);
    }
}
