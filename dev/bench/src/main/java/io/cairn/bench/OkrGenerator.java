package io.cairn.bench;

import io.cairn.bench.Okrs.Chain;
import io.cairn.bench.Okrs.Goal;
import io.cairn.bench.Okrs.Link;
import io.cairn.bench.Okrs.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * 2,000 objectives in five levels, 50 in each project; 10,000 key results; 200,000 links; and beside them chains to follow a change
 * and key results of growing size. Same seed and issues, same set.
 */
final class OkrGenerator {
    static final List<Integer> LEVELS = List.of(10, 40, 150, 500, 1_300);
    static final int CHAINS = 4;
    static final List<Integer> SIZES = List.of(10, 30, 100, 300, 1_000, 3_000, 10_000);
    private static final int RESULTS_PER_GOAL = 5;
    private static final int LINKS_PER_RESULT = 20;
    private static final int SPREAD = 10;
    private static final List<BigDecimal> WEIGHTS = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("3"));

    private final Random random;
    private final List<Long> projects;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** @param projects ids of the projects in which objectives live */
    OkrGenerator(long seed, List<Long> projects) {
        this.random = new Random(seed);
        this.projects = List.copyOf(projects);
    }

    /** @param issues ids of issues that may be linked, neither epics nor sub-tasks; more than the largest of {@link #SIZES} */
    Okrs make(List<Long> issues) {
        List<Long> shuffled = new ArrayList<>(issues);
        Collections.shuffle(shuffled, random);
        int forChains = CHAINS * LINKS_PER_RESULT;
        int own = Math.min(forChains + SIZES.get(SIZES.size() - 1), shuffled.size() / 2);
        List<Long> open = shuffled.subList(own, shuffled.size());
        tree();
        for (int i = 0; i < goals.size() * RESULTS_PER_GOAL; i += 2) {
            int more = random.nextInt(SPREAD + 1);
            result(goals.get(i / RESULTS_PER_GOAL).id(), some(open, LINKS_PER_RESULT + more));
            result(goals.get((i + 1) / RESULTS_PER_GOAL).id(), some(open, LINKS_PER_RESULT - more));
        }
        List<Chain> chains = chains(shuffled.subList(0, forChains));
        List<Long> growth = growth(shuffled.subList(forChains, own));
        return new Okrs(List.copyOf(goals), List.copyOf(results), chains, growth);
    }

    private void tree() {
        int first = 0;
        for (int level = 0; level < LEVELS.size(); level++) {
            int below = goals.size();
            for (int i = 0; i < LEVELS.get(level); i++) {
                long parent = level == 0 ? 0 : goals.get(first + random.nextInt(below - first)).id();
                goal(parent, projects.get(goals.size() % projects.size()), level == LEVELS.size() - 1 ? "KEY_RESULTS" : "BOTH");
            }
            first = below;
        }
    }

    private List<Chain> chains(List<Long> issues) {
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < CHAINS; i++) {
            List<Long> line = new ArrayList<>();
            for (int level = 0; level < LEVELS.size(); level++) {
                line.add(0, goal(line.isEmpty() ? 0 : line.get(0), 0, level == LEVELS.size() - 1 ? "KEY_RESULTS" : "CHILDREN"));
            }
            List<Long> own = issues.subList(i * LINKS_PER_RESULT, (i + 1) * LINKS_PER_RESULT);
            chains.add(new Chain(plain(line.get(0), own), line, own));
        }
        return chains;
    }

    private List<Long> growth(List<Long> issues) {
        long goal = goal(0, 0, "KEY_RESULTS");
        return SIZES.stream().filter(size -> size <= issues.size()).map(size -> plain(goal, issues.subList(0, size))).toList();
    }

    private long goal(long parent, long project, String driver) {
        long id = goals.size() + 1;
        goals.add(new Goal(id, parent, project, 1 + random.nextInt(3), driver));
        return id;
    }

    private void result(long goal, List<Long> issues) {
        List<Link> links = issues.stream().map(issue -> new Link(issue, WEIGHTS.get(random.nextInt(WEIGHTS.size())))).toList();
        results.add(new Result(results.size() + 1, goal, 1 + random.nextInt(3), random.nextBoolean() ? 0 : 50, links));
    }

    private long plain(long goal, List<Long> issues) {
        long id = results.size() + 1;
        results.add(new Result(id, goal, 1, 0, issues.stream().map(issue -> new Link(issue, BigDecimal.ONE)).toList()));
        return id;
    }

    private List<Long> some(List<Long> issues, int count) {
        Set<Long> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(count, issues.size())) {
            chosen.add(issues.get(random.nextInt(issues.size())));
        }
        return List.copyOf(chosen);
    }
}
