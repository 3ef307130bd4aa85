package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;

public class CheckInLogTest extends StoreTest {
    private CheckInLog log() {
        return new CheckInLog(ao);
    }

    private CheckIn append(KeyResult keyResult, String note) {
        Statement said = new Statement(Optional.empty(), new Confidence(7), note);
        return log().append(keyResult, ANNA, NOON, said, Optional.empty(), Optional.empty());
    }

    @Test
    public void aCheckInComesBackAsItWasSaid() {
        KeyResult keyResult = keyResult();
        KeyResultId id = keyResult.id();
        Statement said = new Statement(Optional.of(new BigDecimal("12.500")), new Confidence(0), "延期了 😟\n'; -- " + "长".repeat(3_900));
        CheckIn made = log().append(keyResult, BO, NOON, said, Optional.of(new BigDecimal("0.10")), Optional.of(new BigDecimal("-0.2")));
        assertThat(log().of(id, 0, 10)).containsExactly(made);
        assertThat(made).isEqualTo(new CheckIn(made.id(), id, BO, NOON, said, Optional.of(new BigDecimal("0.10")),
                Optional.of(new BigDecimal("-0.2"))));
    }

    @Test
    public void theLastComesFirstAndPagesFollowOneAnother() {
        KeyResult keyResult = keyResult();
        KeyResultId id = keyResult.id();
        List<CheckIn> added = IntStream.range(0, 5).mapToObj(turn -> append(keyResult, "week " + turn)).toList();
        assertThat(log().of(id, 0, 2)).containsExactly(added.get(4), added.get(3));
        assertThat(log().of(id, 2, 2)).containsExactly(added.get(2), added.get(1));
        assertThat(log().of(id, 4, 2)).containsExactly(added.get(0));
        assertThat(log().of(id, 5, 2)).isEmpty();
        assertThat(log().count(id)).isEqualTo(5);
    }

    @Test
    public void howSurePeopleWereIsReadForManyInOneStatement() {
        KeyResultId silent = keyResult().id();
        KeyResult keyResult = keyResult();
        KeyResultId id = keyResult.id();
        log().append(keyResult, BO, NOON, new Statement(Optional.empty(), new Confidence(3), ""), Optional.empty(), Optional.empty());
        log().append(keyResult, BO, NOON, new Statement(Optional.empty(), new Confidence(8), ""), Optional.empty(), Optional.empty());
        assertThat(log().confidences(List.of(silent, id))).containsOnlyKeys(id);
        assertThat(log().confidences(List.of(id)).get(id)).containsExactlyInAnyOrder(new Confidence(3), new Confidence(8));
        assertThat(statements(() -> log().confidences(List.of(silent, id)))).isEqualTo(1);
    }

    @Test
    public void theLatestOfEachIsReadInOneStatement() {
        Objective objective = objective(cycle());
        KeyResultId silent = keyResult(objective).id();
        KeyResult first = keyResult(objective);
        KeyResult second = keyResult(objective);
        append(first, "old");
        CheckIn other = append(second, "other");
        CheckIn latest = append(first, "new");
        List<KeyResultId> all = List.of(silent, first.id(), second.id());
        assertThat(log().latestOf(all)).containsEntry(first.id(), latest).containsEntry(second.id(), other).hasSize(2);
        assertThat(statements(() -> log().latestOf(all))).isEqualTo(1);
    }

    @Test
    public void twelveHundredKeyResultsAreAskedInThreeStatements() {
        CheckIn made = append(keyResult(), "");
        List<KeyResultId> ids = LongStream.range(0, 1_200).mapToObj(more -> new KeyResultId(made.keyResult().value() + more)).toList();
        assertThat(statements(() -> log().latestOf(ids))).isEqualTo(3);
        assertThat(log().latestOf(ids)).containsOnlyKeys(made.keyResult());
    }

    @Test
    public void saidByManyAtOnceAllAreKeptAndOneIsTheLatest() throws Exception {
        KeyResult keyResult = keyResult();
        KeyResultId id = keyResult.id();
        Statement said = new Statement(Optional.empty(), new Confidence(5), "");
        List<CheckIn> made = atOnce(4, turn ->
                new CheckInLog(database.node()).append(keyResult, ANNA, NOON, said, Optional.empty(), Optional.empty()));
        assertThat(log().of(id, 0, 10)).containsExactlyInAnyOrderElementsOf(made);
        assertThat(made).contains(log().latestOf(List.of(id)).get(id));
    }

    @Test
    public void eachMethodPreparesAsManyStatementsAsItSays() {
        KeyResult keyResult = keyResult();
        KeyResultId id = keyResult.id();
        assertThat(statements(() -> append(keyResult, "first"))).isEqualTo(5);
        assertThat(statements(() -> append(keyResult, "second"))).isEqualTo(5);
        assertThat(statements(() -> log().of(id, 1, 10))).isEqualTo(1);
        assertThat(statements(() -> log().count(id))).isEqualTo(1);
    }
}
