package io.cairn.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Objectives, key results and links as they are to be; ids count from 1 in the order of the lists. */
record Okrs(List<Goal> goals, List<Result> results, List<Chain> chains, List<Long> growth) {
    /**
     * @param parent  id of the goal above; 0 at the top
     * @param project id of the project it lives in; 0 for the company
     * @param driver  KEY_RESULTS, CHILDREN or BOTH
     */
    record Goal(long id, long parent, long project, int weight, String driver) {
    }

    /** @param inWork what an issue in progress is worth, in percent */
    record Result(long id, long goal, int weight, int inWork, List<Link> links) {
    }

    /** A link to an issue. */
    record Link(long issue, BigDecimal weight) {
    }

    /**
     * Five goals above one another whose only key result has issues of its own: what becomes of a change can be followed there exactly.
     *
     * @param goals from the key result's goal up to the top
     */
    record Chain(long result, List<Long> goals, List<Long> issues) {
        Chain {
            goals = List.copyOf(goals);
            issues = List.copyOf(issues);
        }
    }

    /** The key result of that id. */
    Result result(long id) {
        return results.get((int) (id - 1));
    }

    /** All links. */
    int links() {
        return results.stream().mapToInt(result -> result.links().size()).sum();
    }

    /** Issues that only chains and growing key results are linked to; nobody else is to move them. */
    List<Long> reserved() {
        List<Long> reserved = new ArrayList<>();
        chains.forEach(chain -> reserved.addAll(chain.issues()));
        growth.forEach(id -> result(id).links().forEach(link -> reserved.add(link.issue())));
        return reserved;
    }
}
