package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import io.cairn.okr.store.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class TrendResourceTest {
    @Rule
    public final RestApi rest = new RestApi();

    @Test
    public void itTellsEachDaysEndAndToday() {
        String objective = rest.objective(rest.cycle());
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        StoredFigure figure = new StoredFigure(Figure.of(new BigDecimal("0.5")), Optional.of(new BigDecimal("50.0")), Instant.EPOCH, 1);
        rest.samples().keep(List.of(Samples.Taken.of(KeyResultId.valueOf(keyResult), LocalDate.parse("2026-11-02"), figure)));
        Answer trend = rest.as(World.VIEWER).get("key-results/" + keyResult + "/trend");
        assertThat(trend.status()).isEqualTo(200);
        assertThat(trend.text("/values/0/day")).isEqualTo("2026-11-02");
        assertThat(trend.text("/values/0/raw")).isEqualTo("0.5");
        assertThat(trend.text("/values/0/label")).startsWith("50");
        assertThat(trend.text("/values/0/current")).isEqualTo("50");
        assertThat(trend.body().at("/values")).hasSize(2);
        assertThat(rest.as(World.VIEWER).get("objectives/" + objective + "/trend").body().at("/values")).hasSize(1);
    }

    @Test // T1
    public void eachDayStandsBesideWhatWasExpectedThen() {
        String objective = rest.objective(rest.cycle());
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        StoredFigure figure = new StoredFigure(Figure.of(new BigDecimal("0.5")), Optional.empty(), Instant.EPOCH, 1);
        rest.samples().keep(List.of(Samples.Taken.of(KeyResultId.valueOf(keyResult), LocalDate.parse("2026-11-02"), figure)));
        Answer trend = rest.as(World.VIEWER).get("key-results/" + keyResult + "/trend");
        assertThat(trend.text("/startLabel")).isEqualTo("Oct 1, 2026");
        assertThat(trend.text("/values/0/dayLabel")).isEqualTo("Nov 2, 2026");
        assertThat(trend.text("/values/0/expected")).isEqualTo("0.3516"); // 32 of 91 days
        assertThat(trend.body().at("/expected")).hasSize(92);
        assertThat(trend.text("/expected/32/day")).isEqualTo("2026-11-02");
        assertThat(trend.text("/expected/32/fraction")).isEqualTo("0.3516");
        assertThat(trend.text("/expected/91/fraction")).isEqualTo("1.0");
    }

    @Test // T2
    public void aPlannedCurveIsWhatTheTrendExpectsAndTheFigureToo() {
        String objective = rest.objective(rest.cycle());
        String keyResult = rest.keyResult(objective, RestApi.HOURS + ", 'expectation': {'curve': [{'day': '2026-11-01', 'fraction': 0.8}]}");
        Answer trend = rest.as(World.VIEWER).get("key-results/" + keyResult + "/trend");
        Answer figure = rest.as(World.VIEWER).get("key-results/" + keyResult);
        assertThat(trend.text("/expected/31/fraction")).isEqualTo("0.8");
        assertThat(trend.text("/values/0/expected")).isEqualTo(figure.text("/figure/expected")).startsWith("0.8");
    }

    @Test
    public void whatIsHiddenAnswersAsWhatDoesNotExist() {
        String objective = rest.objective(rest.cycle());
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        for (String path : List.of("key-results/" + keyResult, "key-results/KR-999", "objectives/" + objective, "objectives/OBJ-999")) {
            assertThat(rest.as(World.STRANGER).get(path + "/trend").status()).as(path).isEqualTo(404);
        }
    }
}
