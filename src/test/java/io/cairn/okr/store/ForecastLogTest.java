package io.cairn.okr.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeptOutlook.Chance;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Outlook;
import io.cairn.okr.model.Throughput;
import io.cairn.okr.model.Throughput.Day;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

public class ForecastLogTest extends StoreTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final KeyResultId KEY_RESULT = new KeyResultId(7);

    @Test
    public void whatWasForeseenComesBackWithAllItWasMadeOf() {
        KeptOutlook simulated = kept(KEY_RESULT, MONDAY, 3, simulated("0.8612"));
        KeptOutlook none = kept(new KeyResultId(8), MONDAY, 0, Outlook.none(Outlook.Kind.NO_MOVEMENT, basis()));
        log().keep(simulated);
        log().keep(none);
        assertThat(log().of(KEY_RESULT)).containsExactly(simulated);
        assertThat(log().of(new KeyResultId(8))).containsExactly(none);
    }

    @Test
    public void aLaterLookOnTheSameDayReplacesTheFirst() {
        log().keep(kept(KEY_RESULT, MONDAY, 3, simulated("0.8")));
        log().keep(kept(KEY_RESULT, MONDAY, 4, simulated("0.5")));
        log().keep(kept(KEY_RESULT, MONDAY.plusDays(1), 4, simulated("0.4")));
        assertThat(log().of(KEY_RESULT)).extracting(KeptOutlook::version, one -> one.outlook().chance().orElseThrow().toString())
                .containsExactly(tuple(4L, "0.5"), tuple(4L, "0.4"));
    }

    @Test
    public void twoNodesKeepItOnce() throws Exception {
        atOnce(4, turn -> {
            log().keep(kept(KEY_RESULT, MONDAY, 3, simulated("0.8")));
            return true;
        });
        assertThat(log().of(KEY_RESULT)).hasSize(1);
    }

    @Test
    public void theLatestFromADayOnIsFoundForManyWithOneStatement() {
        log().keep(kept(KEY_RESULT, MONDAY.minusDays(1), 3, simulated("0.8")));
        log().keep(kept(KEY_RESULT, MONDAY, 4, simulated("0.5")));
        log().keep(kept(new KeyResultId(8), MONDAY.minusDays(2), 4, simulated("0.5")));
        List<KeyResultId> many = IntStream.rangeClosed(1, 500).mapToObj(KeyResultId::new).toList();
        Map<KeyResultId, KeptOutlook> latest = log().latest(many, MONDAY.minusDays(1));
        assertThat(latest).containsOnlyKeys(KEY_RESULT);
        assertThat(latest.get(KEY_RESULT).madeOn()).isEqualTo(MONDAY);
        assertThat(statements(() -> log().latest(many, MONDAY))).isEqualTo(1);
        assertThat(log().madeSince(many, MONDAY.minusDays(1))).isEqualTo(Map.of(KEY_RESULT, Map.of(MONDAY.minusDays(1), 3L, MONDAY, 4L)));
    }

    @Test
    public void onlyTheChancesThatCountAreJudged() {
        log().keep(kept(KEY_RESULT, MONDAY, 3, simulated("0.8")));
        log().keep(new KeptOutlook(KEY_RESULT, MONDAY.plusDays(1), 3, false, simulated("0.7")));
        log().keep(kept(KEY_RESULT, MONDAY.plusDays(7), 3, Outlook.none(Outlook.Kind.NO_MOVEMENT, basis())));
        log().keep(kept(new KeyResultId(8), MONDAY, 3, simulated("0.1")));
        assertThat(log().chances(List.of(KEY_RESULT))).containsExactly(new Chance(KEY_RESULT, new BigDecimal("0.8")));
    }

    private ForecastLog log() {
        return new ForecastLog(ao);
    }

    private static KeptOutlook kept(KeyResultId id, LocalDate day, long version, Outlook outlook) {
        return new KeptOutlook(id, day, version, true, dated(outlook, day));
    }

    private static Outlook dated(Outlook outlook, LocalDate day) {
        Outlook.Basis basis = outlook.basis();
        return new Outlook(outlook.kind(), outlook.days(), outlook.chance(), outlook.atEnd(), outlook.onLine(), new Outlook.Basis(basis.seed(), basis.end(),
                basis.remaining(), basis.whole(), new Throughput(day, basis.throughput().days())));
    }

    private static Outlook simulated(String chance) {
        Optional<LocalDate> day = Optional.of(MONDAY.plusDays(10));
        return new Outlook(Outlook.Kind.SIMULATION, Optional.of(new Outlook.Days(day, day, day, day, Optional.empty())), Optional.of(new BigDecimal(chance)),
                Optional.of(new BigDecimal("0.93")), Optional.empty(), basis());
    }

    private static Outlook.Basis basis() {
        return new Outlook.Basis(2_147_483_647L, LocalDate.parse("2026-12-31"), new BigDecimal("8"), new BigDecimal("32.5"), new Throughput(MONDAY,
                List.of(Day.IDLE, new Day(new BigDecimal("1.5"), new BigDecimal("3")), new Day(new BigDecimal("-2"), BigDecimal.ZERO))));
    }
}
