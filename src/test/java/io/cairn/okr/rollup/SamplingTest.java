package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Sample;
import io.cairn.okr.progress.Labels;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** H1: where figures stood at the end of each day. */
public class SamplingTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Rule
    public final Office office = new Office();
    private Objective objective;
    private KeyResult keyResult;

    @Before
    public void begin() { // on the 23rd
        objective = office.objective("Ship");
        keyResult = office.share(objective, office.issues.open(1), office.issues.open(2));
    }

    @Test
    public void aFigureThatDidNotChangeIsSampledOnceForEachDay() {
        office.changed(office.issues.done(1));
        office.clock.on(DAY);
        assertThat(office.sampling.takeYesterdays()).isEqualTo(2);
        assertThat(office.sampling.takeYesterdays()).isZero();
        assertThat(days(office.samples.of(keyResult.id()))).containsExactly("2026-11-23 50%");
        assertThat(days(office.samples.of(objective.id()))).containsExactly("2026-11-23 50%");
    }

    @Test
    public void whatChangesBeforeAnybodyCameByKeepsWhatItWasAtMidnight() {
        office.clock.on(DAY);
        office.changed(office.issues.done(1));
        office.changed(office.issues.done(2));
        office.sampling.takeYesterdays();
        assertThat(days(office.samples.of(keyResult.id()))).containsExactly("2026-11-23 0%");
        assertThat(days(office.samples.of(objective.id()))).containsExactly("2026-11-23 0%");
        office.clock.on(DAY);
        office.sampling.takeYesterdays();
        assertThat(days(office.samples.of(keyResult.id()))).containsExactly("2026-11-23 0%", "2026-11-24 100%");
    }

    @Test
    public void afterDaysWithoutAnybodyTheDayOfTheLastChangeIsKnownToo() {
        office.sampling.takeYesterdays();
        office.clock.on(DAY);
        office.changed(office.issues.done(1)); // the 24th
        office.clock.on(DAY.multipliedBy(4));
        office.changed(office.issues.done(2)); // the 28th
        assertThat(days(office.samples.of(keyResult.id()))).containsExactly("2026-11-23 0%", "2026-11-24 50%", "2026-11-27 50%");
    }

    @Test
    public void theDayEndsWhereTheInstanceIs() {
        office.clock.set(Instant.parse("2026-11-23T15:30:00Z"), ZoneId.of("Asia/Shanghai")); // 23:30
        office.changed(office.issues.done(1));
        office.clock.on(Duration.ofHours(1)); // 00:30 on the 24th, still the 23rd in Greenwich
        office.changed(office.issues.done(2));
        assertThat(days(office.samples.of(keyResult.id()))).containsExactly("2026-11-23 50%");
    }

    @Test
    public void cyclesThatAreOverAndFiguresNeverComputedAreNotSampled() {
        office.keyResult(objective, Office.SHARE);
        office.clock.on(DAY.multipliedBy(100));
        assertThat(office.sampling.takeYesterdays()).isZero();
        assertThat(office.samples.of(keyResult.id())).isEmpty();
    }

    private static List<String> days(List<Sample> samples) {
        return samples.stream().map(sample -> sample.day() + " " + Labels.percent(sample.raw(), Locale.CHINESE)).toList();
    }
}
