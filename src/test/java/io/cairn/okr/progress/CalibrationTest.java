package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.progress.Calibration.Bucket;
import io.cairn.okr.progress.Calibration.Said;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;

public class CalibrationTest {
    @Test // F3
    public void whatWasSaidWithAboutTheSameChanceIsJudgedTogether() {
        Calibration judged = Calibration.of(List.of(said("0.8", true), said("0.82", true), said("0.89999", false), said("0.9", true), said("1", true), said("0", false)));
        assertThat(judged.buckets()).hasSize(10);
        assertThat(judged.made()).isEqualTo(6);
        Bucket eighty = judged.buckets().get(8);
        assertThat(List.of(eighty.made(), eighty.came())).containsExactly(3, 2);
        assertThat(eighty.from()).isEqualByComparingTo("0.8");
        assertThat(Fractions.four(eighty.share().orElseThrow())).isEqualByComparingTo("0.6667");
        assertThat(Fractions.four(eighty.chance().orElseThrow())).isEqualByComparingTo("0.84");
        assertThat(judged.buckets().get(9).made()).as("certain is at most 100 %").isEqualTo(2);
        assertThat(judged.buckets().get(0).share().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    public void whereNothingWasSaidNothingCanBeJudged() {
        assertThat(Calibration.of(List.of()).made()).isZero();
        assertThat(Calibration.of(List.of()).buckets()).allSatisfy(bucket -> assertThat(bucket.share()).isEmpty());
    }

    private static Said said(String chance, boolean cameTrue) {
        return new Said(new BigDecimal(chance), cameTrue);
    }
}
