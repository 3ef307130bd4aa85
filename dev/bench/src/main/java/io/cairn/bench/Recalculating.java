package io.cairn.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to compute all figures, against the database's own sum over the rows that make them. */
final class Recalculating {
    private static final int TARGET = 3;

    private final Site site;
    private final int repetitions;

    Recalculating(Site site, int repetitions) {
        this.site = site;
        this.repetitions = repetitions;
    }

    /** Computes all figures for the first time: every figure, account and event is written. */
    List<Finding> first() throws Exception {
        Duration took = site.rollup.whileWorking(site::everythingMayHaveChanged);
        int all = site.truth.expected().size();
        int wrong = site.truth.wrong(site.tables.figures()).size();
        return List.of(
                Finding.shown("Computing all " + site.okrs.results().size() + " key results and " + site.okrs.goals().size() + " objectives for the first time",
                        Times.words(took)),
                new Finding("Right figures after that", "100 %", String.format("%.2f %% of %d", 100.0 * (all - wrong) / all, all), wrong == 0));
    }

    /** Computes all of them anew. */
    Finding again() throws Exception {
        site.oneStatement.prepare(site.jira());
        if (!site.truth.holds(site.oneStatement.figures())) {
            throw new IllegalStateException("The one statement does not give the figures");
        }
        List<Long> statement = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            site.oneStatement.figures();
            statement.add(System.nanoTime() - start);
        }
        site.rollup.whileWorking(site::everythingMayHaveChanged); // with forecasts of what changed, which are made with the next check
        List<Long> check = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        for (int i = 0; i < repetitions; i++) {
            whole.add(site.rollup.whileWorking(site::everythingMayHaveChanged).toNanos());
            check.add(site.tables.lastCheck().toNanos());
        }
        Times sum = Times.of(statement);
        Times all = Times.of(check);
        double ratio = all.median().toNanos() / (double) sum.median().toNanos();
        return new Finding("Recalculating all key results, against the one SQL statement that sums the same rows", "at most 3 times",
                String.format("%.1f times (%s against %s; %s with the samples and forecasts that a check looks after)", ratio, Times.words(all.median()),
                        Times.words(sum.median()), Times.words(Times.of(whole).median())), ratio <= TARGET);
    }
}
