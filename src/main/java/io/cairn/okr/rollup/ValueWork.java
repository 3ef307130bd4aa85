package io.cairn.okr.rollup;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Sample;
import io.cairn.okr.progress.Entered;
import io.cairn.okr.progress.Progress;
import io.cairn.okr.progress.WorkLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a measured key result moved, by its samples; in fractions of the way from the start to the target as they are now. */
final class ValueWork {
    private final Measure measure;
    private final BigDecimal now;

    /** @param now its raw figure today */
    ValueWork(Measure measure, BigDecimal now) {
        this.measure = measure;
        this.now = now;
    }

    BigDecimal remaining() {
        return BigDecimal.ONE.subtract(now);
    }

    /** @param samples oldest first; those of today and later are not looked at */
    WorkLog log(List<Sample> samples, LocalDate today) {
        List<Sample> ended = samples.stream().filter(sample -> sample.day().isBefore(today) && raw(sample).isPresent()).toList();
        LocalDate first = ended.isEmpty() ? today : ended.get(0).day().plusDays(1);
        WorkLog log = new WorkLog(first);
        BigDecimal before = BigDecimal.ZERO; // where it stood at first is what was done before one knew of it
        for (Sample sample : ended) {
            BigDecimal then = raw(sample).orElseThrow();
            log.done(sample.day(), then.subtract(before));
            before = then;
        }
        log.done(today, ended.isEmpty() ? BigDecimal.ZERO : now.subtract(before));
        return log;
    }

    /** By the present start and target, which may be others than then. */
    private Optional<BigDecimal> raw(Sample sample) {
        boolean scaled = measure instanceof Measure.Linear || measure instanceof Measure.Zones;
        return scaled && sample.current().isPresent()
                ? Progress.measured(measure, Entered.now(sample.current())).flatMap(figure -> figure.raw()) : sample.raw();
    }
}
