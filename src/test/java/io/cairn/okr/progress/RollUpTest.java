package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Driver;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.Outcome;
import io.cairn.okr.model.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;

public class RollUpTest {
    private static final BigDecimal CAP = BigDecimal.ONE;

    @Test // R1
    public void theWeightedMeanOfWhatCounts() {
        RolledUp rolledUp = objective(keyResult("KR-1", "3", "0.5"), keyResult("KR-2", "1", "0.1"));
        assertThat(raw(rolledUp)).isEqualByComparingTo("0.4");
        assertThat(rolledUp.lines()).extracting(line -> Fractions.four(line.contribution()).toPlainString())
                .containsExactly("0.3750", "0.0250");
    }

    @Test // R2
    public void weightZeroIsShownButNotCounted() {
        RolledUp rolledUp = objective(keyResult("KR-1", "1", "0.5"), keyResult("KR-2", "0", "1"));
        assertThat(raw(rolledUp)).isEqualByComparingTo("0.5");
        assertThat(rolledUp.lines().get(1).leftOut()).contains("R2");
        assertThat(rolledUp.lines().get(1).counted()).contains(new BigDecimal("1"));
    }

    @Test // R3
    public void nothingBelowGivesNone() {
        assertThat(objective().figure()).isEqualTo(Figure.NONE);
        assertThat(objective(keyResult("KR-1", "0", "1")).figure()).isEqualTo(Figure.NONE);
    }

    @Test // R3
    public void whatHasNothingToCountIsListedAsAGapAndLeftOut() {
        RolledUp rolledUp = RollUp.objective(Driver.CHILDREN,
                List.of(child("OBJ-1", "0.6"), new Part(Part.Kind.OBJECTIVE, "OBJ-2", CAP, Optional.empty())), CAP);
        assertThat(raw(rolledUp)).isEqualByComparingTo("0.6");
        assertThat(rolledUp.lines().get(1).leftOut()).contains("R3");
    }

    @Test // R4
    public void theDriverChoosesWhatMovesTheObjective() {
        List<Part> parts = List.of(keyResult("KR-1", "1", "0.2"), keyResult("KR-2", "1", "0.4"), child("OBJ-9", "0.9"));
        assertThat(raw(RollUp.objective(Driver.KEY_RESULTS, parts, CAP))).isEqualByComparingTo("0.3");
        assertThat(raw(RollUp.objective(Driver.CHILDREN, parts, CAP))).isEqualByComparingTo("0.9");
        assertThat(raw(RollUp.objective(Driver.BOTH, parts, CAP))).isEqualByComparingTo("0.5");
    }

    @Test // R4
    public void anAlignedChildThatDoesNotDriveOnlySupports() {
        RolledUp rolledUp = objective(keyResult("KR-1", "1", "0.2"), child("OBJ-9", "0.9"));
        assertThat(rolledUp.lines().get(1).leftOut()).contains("R4");
    }

    @Test // N3
    public void overAndUnderAchievementIsCappedOnTheWayUp() {
        assertThat(raw(objective(keyResult("KR-1", "1", "3"), keyResult("KR-2", "1", "0")))).isEqualByComparingTo("0.5");
        assertThat(raw(objective(keyResult("KR-1", "1", "-3"), keyResult("KR-2", "1", "1")))).isEqualByComparingTo("0.5");
    }

    @Test // N3
    public void aHigherCapLetsMoreThrough() {
        List<Part> parts = List.of(keyResult("KR-1", "1", "3"), keyResult("KR-2", "1", "0"));
        assertThat(raw(RollUp.objective(Driver.KEY_RESULTS, parts, new BigDecimal("2")))).isEqualByComparingTo("1");
    }

    @Test // R1
    public void linesAddUpAndNeitherOrderNorScaleOfWeightsMatters() {
        for (int seed = 0; seed < 300; seed++) {
            List<Part> parts = anyParts(new Random(seed));
            RolledUp rolledUp = RollUp.objective(Driver.BOTH, parts, CAP);
            BigDecimal sum = rolledUp.lines().stream().map(PartLine::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(rolledUp.figure().raw().orElse(BigDecimal.ZERO)).abs()).isLessThan(new BigDecimal("1e-25"));
            assertThat(RollUp.objective(Driver.BOTH, disturbed(parts, seed), CAP).figure().raw().map(Fractions::four))
                    .isEqualTo(rolledUp.figure().raw().map(Fractions::four));
        }
    }

    private static List<Part> disturbed(List<Part> parts, int seed) {
        List<Part> others = new ArrayList<>(parts.stream().map(part -> new Part(part.kind(), part.subject(),
                part.weight().multiply(BigDecimal.TEN), part.raw())).toList());
        Collections.shuffle(others, new Random(seed));
        return others;
    }

    private static List<Part> anyParts(Random random) {
        List<Part> parts = new ArrayList<>();
        for (int id = random.nextInt(8); id > 0; id--) {
            Optional<BigDecimal> raw = random.nextInt(4) == 0 ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(random.nextInt(300) - 50, 2));
            parts.add(new Part(random.nextBoolean() ? Part.Kind.KEY_RESULT : Part.Kind.OBJECTIVE, "KR-" + id,
                    BigDecimal.valueOf(random.nextInt(4)), raw));
        }
        return parts;
    }

    private static RolledUp objective(Part... parts) {
        return RollUp.objective(Driver.KEY_RESULTS, List.of(parts), CAP);
    }

    @Test // R6
    public void whatIsDroppedOrNotBegunIsOutAndWhatIsClosedCountsAsFrozen() {
        List<Part> parts = List.of(standing("KR-1", "1", Standing.CLOSED), standing("KR-2", "0.2", Standing.DROPPED),
                standing("KR-3", "0", Standing.PLANNED), standing("KR-4", "0.5", Standing.OPEN));
        RolledUp rolled = RollUp.objective(Driver.KEY_RESULTS, parts, CAP);
        assertThat(rolled.figure().raw().orElseThrow()).isEqualByComparingTo("0.75");
        assertThat(rolled.lines()).extracting(PartLine::leftOut)
                .containsExactly(Optional.empty(), Optional.of("R6"), Optional.of("R6"), Optional.empty());
    }

    @Test // R6
    public void whatIsPlannedIsInFromItsStartDate() {
        LocalDate start = LocalDate.of(2026, 11, 1);
        assertThat(RollUp.standing(Optional.of(start), Optional.empty(), start.minusDays(1))).isEqualTo(Standing.PLANNED);
        assertThat(RollUp.standing(Optional.of(start), Optional.empty(), start)).isEqualTo(Standing.OPEN);
        assertThat(RollUp.standing(Optional.empty(), Optional.empty(), start)).isEqualTo(Standing.OPEN);
        assertThat(RollUp.standing(Optional.empty(), Optional.of(Outcome.MISSED), start)).isEqualTo(Standing.CLOSED);
        assertThat(RollUp.standing(Optional.empty(), Optional.of(Outcome.DROPPED), start)).isEqualTo(Standing.DROPPED);
    }

    @Test // R4, R5
    public void whatOnlySupportsIsListedAndMovesNothing() {
        Part supports = new Part(Part.Kind.OBJECTIVE, "OBJ-9", BigDecimal.ONE, Optional.of(BigDecimal.ZERO), Standing.OPEN, false);
        Part drives = new Part(Part.Kind.OBJECTIVE, "OBJ-8", BigDecimal.ONE, Optional.of(BigDecimal.ONE));
        RolledUp rolled = RollUp.objective(Driver.CHILDREN, List.of(supports, drives), CAP);
        assertThat(rolled.figure().raw().orElseThrow()).isEqualByComparingTo("1");
        assertThat(rolled.lines().get(0).leftOut()).contains("R4");
    }

    @Test // R1
    public void anObjectiveLiesBetweenItsLowestAndItsHighestCountedKeyResult() {
        Random random = new Random(8);
        for (int round = 0; round < 1_200; round++) {
            List<Part> parts = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(at -> anyPart("KR-" + at, random)).toList();
            Driver driver = Driver.values()[round % Driver.values().length];
            BigDecimal cap = CAP.add(BigDecimal.valueOf(random.nextInt(101), 2));
            List<BigDecimal> counted = parts.stream().filter(part -> counts(part, driver)).map(part -> Fractions.counted(part.raw().orElseThrow(), cap)).toList();
            Optional<BigDecimal> raw = RollUp.objective(driver, parts, cap).figure().raw();
            assertThat(raw.isEmpty()).isEqualTo(counted.isEmpty());
            raw.ifPresent(figure -> assertThat(Fractions.four(figure)).isBetween(Collections.min(counted), Collections.max(counted)));
        }
    }

    private static Part anyPart(String subject, Random random) {
        Optional<BigDecimal> raw = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(300) - 50, 2));
        return new Part(Part.Kind.values()[random.nextInt(2)], subject, BigDecimal.valueOf(random.nextInt(300), 2), raw,
                Standing.values()[random.nextInt(Standing.values().length)], random.nextInt(5) > 0);
    }

    /** R2, R3, R4, R6. */
    private static boolean counts(Part part, Driver driver) {
        boolean asked = driver == Driver.BOTH || (driver == Driver.KEY_RESULTS) == (part.kind() == Part.Kind.KEY_RESULT);
        boolean open = part.standing() == Standing.OPEN || part.standing() == Standing.CLOSED;
        return asked && open && part.drives() && part.raw().isPresent() && part.weight().signum() > 0;
    }

    private static Part standing(String subject, String raw, Standing standing) {
        return new Part(Part.Kind.KEY_RESULT, subject, BigDecimal.ONE, Optional.of(new BigDecimal(raw)), standing, true);
    }

    private static Part keyResult(String subject, String weight, String raw) {
        return new Part(Part.Kind.KEY_RESULT, subject, new BigDecimal(weight), Optional.of(new BigDecimal(raw)));
    }

    private static Part child(String subject, String raw) {
        return new Part(Part.Kind.OBJECTIVE, subject, BigDecimal.ONE, Optional.of(new BigDecimal(raw)));
    }

    private static BigDecimal raw(RolledUp rolledUp) {
        return rolledUp.figure().raw().orElseThrow();
    }
}
