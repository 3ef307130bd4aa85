package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.okr.model.Commitment;
import io.cairn.okr.model.Score;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.progress.Confidences.Level;
import io.cairn.okr.progress.Scores.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

public class ScoresTest {
    @Test // S1
    public void theSuggestedScoreIsTheFigureBetweenZeroAndOneWithOneDecimalHalfUp() {
        assertThat(Stream.of("-0.2", "0.649", "0.65", "0.9499", "0.95", "1.3").map(raw -> Scores.suggested(new BigDecimal(raw)).toPlainString()))
                .containsExactly("0.0", "0.6", "0.7", "0.9", "1.0", "1.0");
    }

    @Test // S2
    public void bandsAreOnTheRoundedScore() {
        assertThat(Stream.of("0.64", "0.65", "0.34", "0.35", "1.0", "0").map(score -> Scores.band(new BigDecimal(score))))
                .containsExactly(Band.AMBER, Band.GREEN, Band.RED, Band.AMBER, Band.GREEN, Band.RED);
    }

    @Test // S2
    public void whatWasCommittedNeedsAReasonBelowOne() {
        assertThat(Scores.needsReason(Commitment.COMMITTED, new BigDecimal("0.9"))).isTrue();
        assertThat(Scores.needsReason(Commitment.COMMITTED, new BigDecimal("1.0"))).isFalse();
        assertThat(Scores.needsReason(Commitment.ASPIRATIONAL, new BigDecimal("0.3"))).isFalse();
    }

    @Test // S2
    public void anObjectiveFullOfOnesIsAskedForAmbition() {
        assertThat(Scores.asksForAmbition(List.of(BigDecimal.ONE, new BigDecimal("1.0")))).isTrue();
        assertThat(Scores.asksForAmbition(List.of(BigDecimal.ONE, new BigDecimal("0.9")))).isFalse();
        assertThat(Scores.asksForAmbition(List.of())).isFalse();
    }

    @Test // S3
    public void anotherScoreNeedsAReasonAndBothAreKept() {
        BigDecimal suggested = new BigDecimal("0.4");
        assertThatThrownBy(() -> new Score(suggested, Optional.of(new BigDecimal("0.6")), " ")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Score(suggested, Optional.of(new BigDecimal("0.65")), "Because")).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new Score(suggested, Optional.of(new BigDecimal("1.1")), "Because")).isInstanceOf(ValidationException.class);
        Score score = new Score(suggested, Optional.of(new BigDecimal("0.6")), "The market closed");
        assertThat(score.last()).isEqualByComparingTo("0.6");
        assertThat(score.suggested()).isEqualByComparingTo("0.4");
        assertThat(Score.suggested(suggested).last()).isEqualTo(suggested);
    }

    @Test // S4
    public void anObjectivesScoreIsTheWeightedMeanRoundedLast() {
        assertThat(Scores.objective(List.of(weighted("1", "0.7"), weighted("2", "0.6"), weighted("0", "0.0")))).contains(new BigDecimal("0.6"));
        assertThat(Scores.objective(List.of(weighted("1", "0.7"), weighted("1", "0.6")))).contains(new BigDecimal("0.7"));
        assertThat(Scores.objective(List.of(weighted("0", "1")))).isEmpty();
    }

    @Test // C1
    public void anObjectivesConfidenceIsTheWeightedMeanAndItsLevelThatOfTheUnroundedMean() {
        BigDecimal mean = Confidences.objective(List.of(weighted("3", "7"), weighted("1", "6.8"))).orElseThrow();
        assertThat(mean).isEqualByComparingTo("6.95");
        assertThat(Confidences.level(mean)).isEqualTo(Level.MEDIUM);
        assertThat(Stream.of("7", "4", "3.99").map(some -> Confidences.level(new BigDecimal(some)))).containsExactly(Level.HIGH, Level.MEDIUM, Level.LOW);
        assertThat(Confidences.objective(List.of())).isEmpty();
    }

    private static Weighted weighted(String weight, String value) {
        return new Weighted(new BigDecimal(weight), new BigDecimal(value));
    }
}
