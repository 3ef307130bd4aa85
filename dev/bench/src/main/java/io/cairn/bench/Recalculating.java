package io.cairn.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to compute all figures, against the database's own sum over the same rows. */
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
        List<Long> plugin = new ArrayList<>();
        List<Long> database = new ArrayList<>();
        site.tables.sumAtOnce();
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            site.tables.sumAtOnce();
            database.add(System.nanoTime() - start);
        }
        for (int i = 0; i < Math.min(3, repetitions); i++) {
            plugin.add(site.rollup.whileWorking(site::everythingMayHaveChanged).toNanos());
        }
        Times sum = Times.of(database);
        Times all = Times.of(plugin);
        double ratio = all.median().toNanos() / (double) sum.median().toNanos();
        return new Finding("Recalculating all key results, against the one SQL statement that sums the same rows", "at most 3 times",
                String.format("%.1f times (%s against %s)", ratio, Times.words(all.median()), Times.words(sum.median())), ratio <= TARGET);
    }
}
