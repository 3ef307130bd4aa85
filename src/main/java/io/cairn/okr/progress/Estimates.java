package io.cairn.okr.progress;

import io.cairn.okr.model.Leaf;
import io.cairn.okr.model.Note;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Weighs by estimates (J5). */
final class Estimates {
    private Estimates() {
    }

    /** Empty is not 0; if none of the issues that count is estimated, or all weights are 0, each of them weighs 1. */
    static List<Entry> weighed(List<Entry> entries, Weighing weighing) {
        List<Entry> weighed = weighing.estimate().map(quantity -> estimated(entries, quantity, weighing)).orElse(entries);
        boolean useless = weighed.stream().filter(Entry::counts).allMatch(entry -> entry.weight().signum() == 0);
        return useless ? byIssue(entries) : weighed;
    }

    private static List<Entry> estimated(List<Entry> entries, Quantity quantity, Weighing weighing) {
        List<BigDecimal> known = entries.stream().filter(Entry::counts)
                .flatMap(entry -> estimate(entry.leaf(), quantity).stream()).toList();
        if (known.isEmpty()) {
            return byIssue(entries);
        }
        BigDecimal average = Fractions.of(Fractions.sum(known), BigDecimal.valueOf(known.size()));
        return entries.stream().map(entry -> estimate(entry.leaf(), quantity).map(entry::weighing)
                .orElseGet(() -> missing(entry, weighing, average))).toList();
    }

    private static Entry missing(Entry entry, Weighing weighing, BigDecimal average) {
        if (!entry.counts()) {
            return entry;
        }
        return switch (weighing.missing()) {
            case AVERAGE -> entry.weighing(average).noting(Note.ESTIMATE_AVERAGE);
            case ZERO -> entry.weighing(BigDecimal.ZERO).leftOutBy("J5");
            case FIXED -> entry.weighing(weighing.fixed()).noting(Note.ESTIMATE_FIXED);
        };
    }

    /** A negative number is no estimate. */
    private static Optional<BigDecimal> estimate(Leaf leaf, Quantity quantity) {
        return leaf.issue().readings().amount(quantity).filter(number -> number.signum() >= 0);
    }

    private static List<Entry> byIssue(List<Entry> entries) {
        return entries.stream().map(entry -> entry.counts()
                ? entry.weighing(BigDecimal.ONE).noting(Note.COUNTED_BY_ISSUE) : entry).toList();
    }
}
