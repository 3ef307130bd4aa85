package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
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
        assertThat(sources().remove(new KeyResultId(keyResult.id().value() + 1), id)).isFalse();
        assertThat(sources().remove(keyResult.id(), id)).isTrue();
        assertThat(sources().remove(keyResult.id(), id)).isFalse();
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
        assertThat(statements(() -> add(keyResult, DIRECT))).isEqualTo(2);
        add(other, QUERY);
        assertThat(statements(() -> sources().of(keyResult.id()))).isEqualTo(1);
        assertThat(statements(() -> sources().ofAll(List.of(keyResult.id(), other.id())))).isEqualTo(1);
        assertThat(statements(() -> sources().directTo(List.of(APP_1)))).isEqualTo(1);
        assertThat(statements(() -> sources().epics(List.of(APP_1)))).isEqualTo(1);
        assertThat(statements(() -> sources().queries(LocalDate.parse("2026-11-20")))).isEqualTo(1);
        assertThat(statements(() -> sources().remove(other.id(), new SourceId(1)))).isEqualTo(1);
    }
}
