package io.cairn.okr.shown;

import io.cairn.okr.progress.Calibration;
import io.cairn.okr.rollup.TrackRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * How often forecasts and people were right.
 *
 * @param keyResults how many key results of cycles that have ended could be judged
 * @param reached    how many of them were at their target on the last day
 */
public record ShownTrackRecord(int keyResults, int reached, String text, Judged forecasts, Judged people) {

    /**
     * What was said beside what came true.
     *
     * @param made    how often something was said
     * @param buckets from 0–10 % to 90–100 %
     */
    public record Judged(int made, String text, List<Bucket> buckets) {
        private static Judged of(Calibration all, String none, String some, Words words) {
            int came = all.buckets().stream().mapToInt(Calibration.Bucket::came).sum();
            return new Judged(all.made(), all.made() == 0 ? words.text(none) : words.text(some, String.valueOf(came), String.valueOf(all.made())),
                    all.buckets().stream().map(bucket -> Bucket.of(bucket, words)).toList());
        }
    }

    /**
     * What was said with about the same chance.
     *
     * @param label "80–90 %"
     * @param from  the lowest chance of it
     * @param made  how often it was said
     * @param came  how often it came true
     * @param share came ÷ made, four decimals; null if it was never said
     * @param said  the mean of what was said, four decimals; null likewise
     */
    public record Bucket(String label, BigDecimal from, int made, int came, BigDecimal share, String shareLabel, BigDecimal said) {
        private static Bucket of(Calibration.Bucket bucket, Words words) {
            int from = bucket.from().movePointRight(2).intValueExact();
            return new Bucket(words.text("okr.record.bucket", String.valueOf(from), String.valueOf(from + 10)), bucket.from(), bucket.made(), bucket.came(),
                    Words.four(bucket.share()), words.percent(bucket.share()), Words.four(bucket.chance()));
        }
    }

    public static ShownTrackRecord of(TrackRecord record, Words words) {
        String text = record.keyResults() == 0 ? words.text("okr.record.none")
                : words.text("okr.record.judged", String.valueOf(record.reached()), String.valueOf(record.keyResults()));
        return new ShownTrackRecord(record.keyResults(), record.reached(), text,
                Judged.of(record.forecasts(), "okr.record.forecasts.none", "okr.record.forecasts", words),
                Judged.of(record.people(), "okr.record.people.none", "okr.record.people", words));
    }
}
