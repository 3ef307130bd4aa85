package io.cairn.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.Throughput;
import io.cairn.okr.objective.World;
import io.cairn.okr.rest.RestApi.Answer;
import io.cairn.okr.store.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

public class ForecastResourceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Rule
    public final RestApi rest = new RestApi();

    @Test // F3
    public void aValueThatWeeklyMovesIsSimulatedAndReadingWritesNothing() {
        String keyResult = rest.keyResult(rest.objective(rest.cycle()), RestApi.HOURS);
        risen(keyResult, 40);
        List<String> before = rest.content();
        Answer forecast = rest.as(World.VIEWER).get("key-results/" + keyResult + "/forecast");
        assertThat(forecast.status()).isEqualTo(200);
        assertThat(forecast.text("/kind")).isEqualTo("SIMULATION");
        assertThat(forecast.text("/misses")).isEqualTo("true");
        assertThat(forecast.text("/daysLate")).isEqualTo("21");
        assertThat(forecast.text("/sentences/0")).isEqualTo("At this pace it misses by 21 days.");
        assertThat(forecast.text("/sentences/1")).isEqualTo("Likely done on Jan 21, 2027; the cycle ends on Dec 31, 2026: 0\u00a0% chance to make it.");
        assertThat(forecast.text("/days/1/day")).isEqualTo("2027-01-21");
        assertThat(forecast.text("/lineDay")).isEqualTo("2027-01-21");
        assertThat(forecast.text("/atEnd")).isEqualTo("0.79");
        assertThat(forecast.text("/madeOn")).isEqualTo("2026-11-23");
        assertThat(rest.as(World.OWNER).get("key-results/" + keyResult + "/forecast").body()).as("the same seed for everybody").isEqualTo(forecast.body());
        assertThat(rest.content()).isEqualTo(before);
    }

    @Test // F2
    public void whereNobodyCanSayItSaysWhy() {
        String objective = rest.objective(rest.cycle());
        Answer value = rest.as(World.VIEWER).get("key-results/" + rest.keyResult(objective, RestApi.HOURS) + "/forecast");
        assertThat(value.text("/kind")).isEqualTo("NONE");
        assertThat(value.text("/reason/code")).isEqualTo("NO_HISTORY");
        assertThat(value.text("/sentences/0")).isEqualTo("No forecast yet: less than a week is known.");
        assertThat(rest.as(World.VIEWER).get("key-results/" + rest.keyResult(objective, RestApi.SHARE) + "/forecast").text("/reason/code")).isEqualTo("NOTHING_TO_COUNT");
        assertThat(rest.as(World.VIEWER).get("key-results/" + rest.keyResult(objective, "{'kind': 'BINARY'}") + "/forecast").text("/reason/code")).isEqualTo("NO_PACE");
    }

    @Test // F1, T8
    public void anObjectiveNamesWhatIsLikelyDoneLast() {
        String objective = rest.objective(rest.cycle());
        String early = rest.keyResult(objective, RestApi.HOURS);
        String late = rest.keyResult(objective, RestApi.HOURS);
        rest.keyResult(objective, RestApi.HOURS);
        risen(early, 80);
        risen(late, 40);
        Answer forecast = rest.as(World.VIEWER).get("objectives/" + objective + "/forecast");
        assertThat(forecast.status()).isEqualTo(200);
        assertThat(forecast.text("/last/key")).isEqualTo(late);
        assertThat(forecast.body().at("/parts")).hasSize(3);
        assertThat(forecast.text("/parts/0/forecast/daysLate")).isEqualTo("null");
        assertThat(forecast.text("/own/kind")).isEqualTo("NONE");
    }

    @Test
    public void theRowsOfAProjectSayInAFewWordsWhatWasForeseenLast() {
        String keyResult = rest.keyResult(rest.objective(rest.cycle()), RestApi.HOURS);
        keep(keyResult, "0.1", TODAY.plusDays(50), "2026-12-31");
        assertThat(row().at("/forecast/code").asText()).isEqualTo("MISSES");
        assertThat(row().at("/forecast/text").asText()).isEqualTo("misses by 12 days");
        keep(keyResult, "0.7", TODAY.plusDays(20), "2026-12-31");
        assertThat(row().at("/forecast/text").asText()).isEqualTo("70\u00a0% chance to make it");
        keep(keyResult, "0.9", TODAY.plusDays(20), "2026-12-31");
        assertThat(row().at("/forecast").isNull()).as("all is well").isTrue();
        keep(keyResult, "0.1", TODAY.plusDays(50), "2026-12-01");
        assertThat(row().at("/forecast").isNull()).as("the cycle ended on another day then").isTrue();
    }

    @Test // F3
    public void theTrackRecordJudgesWhatWasSaidByWhatCameTrue() {
        String past = rest.cycle("2026-07-01", "2026-09-30");
        String objective = rest.objective(past);
        String reached = rest.keyResult(objective, RestApi.HOURS);
        String missed = rest.keyResult(objective, RestApi.HOURS);
        rest.as(World.HOLDER).post("key-results/" + reached + "/check-ins", "{'value': 100, 'confidence': 9, 'note': ''}");
        rest.as(World.HOLDER).post("key-results/" + missed + "/check-ins", "{'value': 100, 'confidence': 8, 'note': ''}");
        ended(reached, "1.0");
        ended(missed, "0.9"); // what came after the last day does not count
        keep(reached, "0.85", LocalDate.parse("2026-09-20"), "2026-09-30");
        keep(missed, "0.86", LocalDate.parse("2026-09-20"), "2026-09-30");
        Answer record = rest.as(World.VIEWER).get("forecasts/calibration?project=APP");
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.text("/text")).isEqualTo("1 of 2 key results were at their target on the last day of their cycle.");
        assertThat(record.text("/forecasts/buckets/8/label")).isEqualTo("80–90 %");
        assertThat(record.text("/forecasts/buckets/8/made")).isEqualTo("2");
        assertThat(record.text("/forecasts/buckets/8/came")).isEqualTo("1");
        assertThat(record.text("/forecasts/buckets/8/share")).isEqualTo("0.5");
        assertThat(record.text("/people/buckets/9/came")).isEqualTo("1");
        assertThat(record.text("/people/buckets/8/came")).isEqualTo("0");
        assertThat(record.text("/people/buckets/8/shareLabel")).isEqualTo("0\u00a0%");
    }

    @Test
    public void theTrackRecordLeavesOutWhatIsHiddenAndSaysWhenThereIsNothing() {
        String objective = rest.objective(rest.cycle("2026-07-01", "2026-09-30"));
        ended(rest.keyResult(objective, RestApi.HOURS), "1.0");
        assertThat(rest.as(World.VIEWER).get("forecasts/calibration").text("/keyResults")).isEqualTo("1");
        Answer stranger = rest.as(World.STRANGER).get("forecasts/calibration");
        assertThat(stranger.text("/keyResults")).isEqualTo("0");
        assertThat(stranger.text("/text")).isEqualTo("No cycle has ended since figures are kept, so nothing can be said yet.");
        assertThat(rest.as(World.STRANGER).get("forecasts/calibration?project=APP").status()).isEqualTo(404);
        assertThat(rest.as(World.UNLICENSED).get("forecasts/calibration").status()).isEqualTo(403);
        assertThat(rest.anonymous().get("forecasts/calibration").status()).isEqualTo(401);
    }

    @Test
    public void whatIsHiddenAnswersAsWhatDoesNotExist() {
        String objective = rest.objective(rest.cycle());
        String keyResult = rest.keyResult(objective, RestApi.HOURS);
        for (String path : List.of("key-results/" + keyResult, "key-results/KR-999", "objectives/" + objective, "objectives/OBJ-999")) {
            assertThat(rest.as(World.STRANGER).get(path + "/forecast").status()).as(path).isEqualTo(404);
        }
    }

    private JsonNode row() {
        return rest.as(World.VIEWER).get("projects/APP/overview").body().at("/objectives/0/keyResults/0");
    }

    /** From nothing evenly over the last forty days to that many hours, and so it stands today. */
    private void risen(String keyResult, int hours) {
        rest.as(World.HOLDER).post("key-results/" + keyResult + "/check-ins", "{'value': " + hours + ", 'confidence': 5, 'note': ''}");
        List<Samples.Taken> days = new ArrayList<>();
        for (int day = 1; day <= 41; day++) {
            BigDecimal risen = new BigDecimal(hours * (41 - day)).movePointLeft(2).divide(new BigDecimal("40"));
            days.add(Samples.Taken.of(KeyResultId.valueOf(keyResult), TODAY.minusDays(day), new StoredFigure(Figure.of(risen), Optional.empty(), Instant.EPOCH, 1)));
        }
        rest.samples().keep(days);
    }

    /** Where it stood on the last day of September. */
    private void ended(String keyResult, String raw) {
        rest.samples().keep(List.of(Samples.Taken.of(KeyResultId.valueOf(keyResult), LocalDate.parse("2026-09-30"),
                new StoredFigure(Figure.of(new BigDecimal(raw)), Optional.empty(), Instant.EPOCH, 1))));
    }

    private void keep(String keyResult, String chance, LocalDate likely, String end) {
        Optional<LocalDate> day = Optional.of(likely);
        Outlook.Basis basis = new Outlook.Basis(1, LocalDate.parse(end), BigDecimal.ONE, BigDecimal.ONE, new Throughput(TODAY, List.of()));
        rest.forecasts().keep(new KeptOutlook(KeyResultId.valueOf(keyResult), TODAY, 1, true, new Outlook(Outlook.Kind.SIMULATION,
                Optional.of(new Outlook.Days(day, day, day, day, day)), Optional.of(new BigDecimal(chance)), Optional.empty(), Optional.empty(), basis)));
    }
}
