package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Flag;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.model.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class MeasuredKindsTest {
    private static final Band FOUR_TO_SIX = band("4", "6", true);

    @Test // M4
    public void whatIsMaintainedIsAllOrNothingAndBoundsAreInside() {
        Measure.Maintain kept = new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.LATEST, Optional.empty(), "h");
        assertThat(figures(kept, "3.9", "4", "5", "6", "6.1")).containsExactly("0", "1", "1", "1", "0");
        Measure.Maintain strict = new Measure.Maintain(band("4", "6", false), Measure.Maintain.Mode.LATEST, Optional.empty(), "h");
        assertThat(figures(strict, "4", "5", "6")).containsExactly("0", "1", "0");
        assertThat(figures(new Measure.Maintain(band("4", null, true), Measure.Maintain.Mode.LATEST, Optional.empty(), ""), "3", "400"))
                .containsExactly("0", "1");
        assertThat(figures(new Measure.Maintain(band(null, "6", true), Measure.Maintain.Mode.LATEST, Optional.empty(), ""), "7", "-7"))
                .containsExactly("0", "1");
    }

    @Test // M4
    public void gradedIsTheWayBackFromTheStartAndNeverOverAll() {
        Measure.Maintain over = new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.GRADED, Optional.of(new BigDecimal("10")), "h");
        assertThat(figures(over, "10", "8", "6", "5", "4", "3", "12")).containsExactly("0", "0.5", "1", "1", "1", "0", "-0.5");
        Measure.Maintain good = new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.GRADED, Optional.of(new BigDecimal("5")), "h");
        assertThat(figures(good, "5", "8", "3")).containsExactly("1", "0", "0");
    }

    @Test // M4
    public void heldIsTheSharePeriodsSoFarAndOneWithoutAValueIsNotHeld() {
        Measure.Maintain held = new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.HELD, Optional.empty(), "h");
        List<Period> periods = List.of(period(2, "5"), period(9, "7"), period(16, null), period(23, "4"));
        assertThat(Progress.maintain(held, new Entered(Optional.empty(), periods)).raw().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(Progress.maintain(held, new Entered(Optional.of(BigDecimal.TEN), List.of()))).isEqualTo(Figure.of(BigDecimal.ZERO, Flag.NO_DATA));
    }

    @Test // M3
    public void withoutAValueItIsNothingFlagged() {
        Measure.Maintain kept = new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.LATEST, Optional.empty(), "h");
        Measure.Zones zones = Measure.Zones.between(BigDecimal.ZERO, BigDecimal.TEN, "");
        for (Measure measure : List.of(kept, zones)) {
            assertThat(Progress.measured(measure, Entered.now(Optional.empty()))).contains(Figure.of(BigDecimal.ZERO, Flag.NO_DATA));
        }
    }

    @Test // M6
    public void milestonesAreDoneWeightByAllWeight() {
        Measure.Milestones steps = new Measure.Milestones(List.of(step("Draft", "1", true), step("Pilot", "2", true), step("Launch", "5", false)));
        assertThat(Progress.milestones(steps).raw().orElseThrow()).isEqualByComparingTo("0.375");
        assertThatThrownBy(() -> new Measure.Milestones(List.of(step("Nothing", "0", true)))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Measure.Milestones(List.of())).isInstanceOf(ValidationException.class);
    }

    @Test // M7
    public void zonesAreReachedAtTheirBoundsAndMeasuredToTheStretch() {
        Measure.Zones zones = Measure.Zones.between(BigDecimal.valueOf(100), BigDecimal.valueOf(200), "");
        assertThat(zones.commit()).isEqualByComparingTo("130");
        assertThat(zones.target()).isEqualByComparingTo("170");
        assertThat(zones(zones, "129.9", "130", "169", "170", "199", "200", "230")).containsExactly(Zone.NONE, Zone.COMMIT, Zone.COMMIT,
                Zone.TARGET, Zone.TARGET, Zone.STRETCH, Zone.STRETCH);
        assertThat(figures(zones, "90", "170", "230")).containsExactly("-0.1", "0.7", "1.3");
    }

    @Test // M7
    public void zonesCanFallAndBeMeasuredToTheTarget() {
        Measure.Zones falling = new Measure.Zones(new BigDecimal("10"), new BigDecimal("8"), new BigDecimal("6"), new BigDecimal("2"),
                Measure.Zones.Scale.TARGET, "h");
        assertThat(zones(falling, "9", "8", "6", "2")).containsExactly(Zone.NONE, Zone.COMMIT, Zone.TARGET, Zone.STRETCH);
        assertThat(figures(falling, "8", "6", "2")).containsExactly("0.5", "1", "2");
        assertThatThrownBy(() -> new Measure.Zones(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(2), BigDecimal.TEN,
                Measure.Zones.Scale.TARGET, "")).isInstanceOf(ValidationException.class);
    }

    @Test // M4
    public void aBandNeedsABoundAndRoom() {
        assertThatThrownBy(() -> band(null, null, true)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> band("5", "4", true)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> band("5", "5.0", false)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Measure.Maintain(FOUR_TO_SIX, Measure.Maintain.Mode.GRADED, Optional.empty(), ""))
                .isInstanceOf(ValidationException.class);
    }

    private static List<String> figures(Measure measure, String... values) {
        return Stream.of(values).map(value -> Progress.measured(measure, Entered.now(Optional.of(new BigDecimal(value)))).orElseThrow()
                .raw().orElseThrow().stripTrailingZeros().toPlainString()).toList();
    }

    private static List<Zone> zones(Measure.Zones zones, String... values) {
        return Stream.of(values).map(value -> Progress.zone(zones, new BigDecimal(value))).toList();
    }

    private static Band band(String low, String high, boolean inclusive) {
        return new Band(Optional.ofNullable(low).map(BigDecimal::new), Optional.ofNullable(high).map(BigDecimal::new), inclusive);
    }

    private static Period period(int day, String value) {
        return new Period(LocalDate.of(2026, 10, day), Optional.ofNullable(value).map(BigDecimal::new));
    }

    private static Milestone step(String title, String weight, boolean done) {
        return new Milestone(title, new BigDecimal(weight), done ? Optional.of(LocalDate.of(2026, 10, 5)) : Optional.empty());
    }
}
