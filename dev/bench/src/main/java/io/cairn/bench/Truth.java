package io.cairn.bench;

import io.cairn.bench.Okrs.Goal;
import io.cairn.bench.Okrs.Link;
import io.cairn.bench.Okrs.Result;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.issue.Issue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the figures ought to be, reckoned a second time without a line of the plugin: the share of the weight that is done (J3),
 * without what was cancelled (J4), and weighted means above (R1, R4).
 */
final class Truth {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");
    private static final Set<String> CANCELLED = Set.of("Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce", "Declined");

    private final Jira jira;
    private final Okrs okrs;
    private final Map<String, StatusCategory> categories;
    private final Set<String> cancelled;

    Truth(Jira jira, Okrs okrs) {
        this.jira = jira;
        this.okrs = okrs;
        this.categories = jira.constants().statuses().stream().collect(Collectors.toMap(Status::id, Status::category));
        this.cancelled = jira.constants().resolutions().stream().filter(resolution -> CANCELLED.contains(resolution.name()))
                .map(resolution -> resolution.id()).collect(Collectors.toSet());
    }

    /** Ids of the statuses of a category. */
    Set<String> statuses(StatusCategory category) {
        return categories.entrySet().stream().filter(each -> each.getValue() == category).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Ids of the resolutions whose issues do not count (J4). */
    Set<String> cancelled() {
        return cancelled;
    }

    /** Whether these are the figures of all key results of which any issue counts. */
    boolean holds(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> expected = expected();
        return okrs.results().stream().map(result -> "KR-" + result.id()).allMatch(subject ->
                figures.getOrDefault(subject, BigDecimal.ZERO).subtract(expected.get(subject)).abs().compareTo(TOLERANCE) <= 0);
    }

    /** Subjects, such as "KR-7", whose stored figure is not what it ought to be. */
    List<String> wrong(Map<String, Optional<String>> stored) {
        Map<String, BigDecimal> expected = expected();
        return expected.keySet().stream().filter(subject -> !same(expected.get(subject), stored.getOrDefault(subject, Optional.empty()))).sorted().toList();
    }

    private static boolean same(BigDecimal expected, Optional<String> stored) {
        return stored.map(BigDecimal::new).filter(value -> value.subtract(expected).abs().compareTo(TOLERANCE) <= 0).isPresent();
    }

    /** All figures by subject. */
    Map<String, BigDecimal> expected() {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<Long, List<Part>> parts = new HashMap<>();
        for (Result result : okrs.results()) {
            BigDecimal share = share(result);
            figures.put("KR-" + result.id(), share);
            parts.computeIfAbsent(result.goal(), id -> new ArrayList<>()).add(new Part(result.weight(), share, false));
        }
        for (int i = okrs.goals().size() - 1; i >= 0; i--) { // those below come after those above
            Goal goal = okrs.goals().get(i);
            mean(goal, parts.getOrDefault(goal.id(), List.of())).ifPresent(mean -> {
                figures.put("OBJ-" + goal.id(), mean);
                parts.computeIfAbsent(goal.parent(), id -> new ArrayList<>()).add(new Part(goal.weight(), mean, true));
            });
        }
        return figures;
    }

    private record Part(int weight, BigDecimal figure, boolean goal) {
    }

    private static Optional<BigDecimal> mean(Goal goal, List<Part> parts) {
        List<Part> driving = parts.stream().filter(part -> goal.driver().equals("BOTH") || part.goal() == goal.driver().equals("CHILDREN")).toList();
        BigDecimal weights = BigDecimal.valueOf(driving.stream().mapToInt(Part::weight).sum());
        BigDecimal sum = driving.stream().map(part -> part.figure().multiply(BigDecimal.valueOf(part.weight()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return driving.isEmpty() ? Optional.empty() : Optional.of(sum.divide(weights, EXACT));
    }

    /** The figure of a key result, by the present state of its issues. */
    BigDecimal share(Result result) {
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Link link : result.links()) {
            Issue issue = jira.issues().byId(link.issue()).orElseThrow();
            if (issue.resolutionId() == null || !cancelled.contains(issue.resolutionId())) {
                all = all.add(link.weight());
                done = done.add(link.weight().multiply(worth(issue, result.inWork())));
            }
        }
        return all.signum() == 0 ? BigDecimal.ZERO : done.divide(all, EXACT);
    }

    private BigDecimal worth(Issue issue, int inWork) {
        return switch (categories.get(issue.statusId())) {
            case DONE -> BigDecimal.ONE;
            case INDETERMINATE -> BigDecimal.valueOf(inWork).movePointLeft(2);
            default -> BigDecimal.ZERO;
        };
    }
}
