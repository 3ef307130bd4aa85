package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Samples.Taken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

public class SamplesTest extends StoreTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final KeyResultId KEY_RESULT = new KeyResultId(7);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    public void theyComeOldestFirst() {
        samples().keep(List.of(taken(MONDAY.plusDays(1), "0.75"), taken(MONDAY, "0.5")));
        assertThat(samples().of(KEY_RESULT)).extracting(Sample::day).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(samples().of(new ObjectiveId(7))).isEmpty();
    }

    @Test
    public void theFirstToSayIsRight() {
        assertThat(samples().keep(List.of(taken(MONDAY, "0.5"), taken(MONDAY, "0.6")))).isEqualTo(1);
        assertThat(samples().keep(List.of(taken(MONDAY, "0.75")))).isZero();
        assertThat(samples().of(KEY_RESULT)).containsExactly(new Sample(MONDAY, Optional.of(HALF), Optional.of(new BigDecimal("12.5"))));
    }

    @Test
    public void twoNodesKeepItOnce() throws Exception {
        atOnce(4, turn -> samples().keep(List.of(taken(MONDAY, "0.5"))));
        assertThat(samples().of(KEY_RESULT)).hasSize(1);
    }

    @Test
    public void nothingToCountIsKeptAsNothing() {
        samples().keep(List.of(Taken.of(new ObjectiveId(3), MONDAY, new StoredFigure(Figure.NONE, Optional.empty(), NOON, 1))));
        assertThat(samples().of(new ObjectiveId(3))).containsExactly(new Sample(MONDAY, Optional.empty(), Optional.empty()));
    }

    @Test
    public void whatIsKnownCostsOneStatementForFiveHundred() {
        List<Taken> many = IntStream.rangeClosed(1, 500)
                .mapToObj(id -> Taken.of(new KeyResultId(id), MONDAY, figure("0.5"))).toList();
        samples().keep(many);
        assertThat(statements(() -> samples().keep(many))).isEqualTo(1);
        assertThat(statements(() -> samples().of(KEY_RESULT))).isEqualTo(1);
    }

    @Test
    public void whereManyStoodAtTheEndOfADayIsTheLastSampleUpToIt() {
        KeyResultId quiet = new KeyResultId(8);
        KeyResultId late = new KeyResultId(9);
        samples().keep(List.of(taken(MONDAY.minusDays(1), "0.25"), taken(MONDAY, "0.5"), taken(MONDAY.plusDays(1), "0.75"),
                Taken.of(quiet, MONDAY.minusDays(9), figure("0.1")), Taken.of(quiet, MONDAY.minusDays(5), figure("0.2")), Taken.of(late, MONDAY.plusDays(1), figure("0.9"))));
        List<KeyResultId> all = List.of(KEY_RESULT, quiet, late);
        assertThat(samples().at(all, MONDAY)).containsOnlyKeys(KEY_RESULT, quiet);
        assertThat(samples().at(all, MONDAY).get(KEY_RESULT).raw()).contains(HALF);
        assertThat(samples().at(all, MONDAY).get(quiet).raw()).contains(new BigDecimal("0.2"));
        assertThat(samples().since(all, MONDAY)).containsOnlyKeys(KEY_RESULT, late);
        assertThat(samples().since(all, MONDAY).get(KEY_RESULT)).extracting(Sample::day).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(statements(() -> samples().since(all, MONDAY))).isEqualTo(1);
    }

    private Samples samples() {
        return new Samples(ao);
    }

    private static Taken taken(LocalDate day, String raw) {
        return Taken.of(KEY_RESULT, day, figure(raw));
    }

    private static StoredFigure figure(String raw) {
        return new StoredFigure(Figure.of(new BigDecimal(raw)), Optional.of(new BigDecimal("12.5")), NOON, 3);
    }
}
