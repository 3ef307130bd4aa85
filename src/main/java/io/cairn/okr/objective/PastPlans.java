package io.cairn.okr.objective;

import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.store.AuditLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings that were in force, from the audit log (H1). */
public final class PastPlans {
    /** In a trace the title and the owner stand before it; quotation marks within them are escaped. */
    private static final String JUDGED_FROM = ",\"weight\":";
    /** Traces of the first versions did not say it. */
    private static final String NOT_THERE_AT_FIRST = ",\"workingDaysOnly\":null";
    private static final Pattern WEIGHT = Pattern.compile("^,\"weight\":([0-9.]+)");
    private static final Pattern LINE = Pattern.compile("^,\"weight\":[0-9.]+,\"measure\":\"LINEAR (-?[0-9.]+) to (-?[0-9.]+) ");

    private final AuditLog log;

    public PastPlans(AuditLog log) {
        this.log = log;
    }

    /**
     * A key result with the settings that were in force.
     *
     * @param known whether they are these for sure; else they are today's
     */
    public record Then(KeyResult keyResult, boolean known) {
    }

    /** Every key result asked for is a key; one statement for every 500. */
    public Map<KeyResultId, Then> of(Collection<KeyResult> keyResults, Instant at) {
        Map<String, List<AuditLog.Entry>> changes = log.after(at, "key-result.changed",
                keyResults.stream().map(one -> one.id().key()).toList());
        Map<KeyResultId, Then> plans = new HashMap<>();
        keyResults.forEach(one -> plans.put(one.id(), then(one, before(changes, one.id().key()))));
        return plans;
    }

    /** Those of the objectives, by key, that were aligned or weighed otherwise; one statement for every 500. */
    boolean otherwise(Map<String, ObjectivePlan> objectives, Instant at) {
        Map<String, List<AuditLog.Entry>> changes = log.after(at, "objective.changed", objectives.keySet());
        return objectives.entrySet().stream().anyMatch(one -> before(changes, one.getKey())
                .filter(before -> !aligned(before).equals(aligned(Traces.of(one.getValue())))).isPresent());
    }

    /** Whether one of these key results, which are removed, was there then; one statement for every 500. */
    boolean removedLater(Collection<KeyResult> removed, Instant at) {
        List<KeyResult> old = removed.stream().filter(one -> one.addedAt().filter(made -> made.isAfter(at)).isEmpty()).toList();
        return !log.after(at, "key-result.removed", old.stream().map(one -> one.id().key()).toList()).isEmpty();
    }

    /** What the first later change found. */
    private static Optional<String> before(Map<String, List<AuditLog.Entry>> changes, String subject) {
        return changes.getOrDefault(subject, List.of()).stream().findFirst().map(AuditLog.Entry::before);
    }

    private static Then then(KeyResult now, Optional<String> before) {
        if (before.isEmpty() || judged(before.get()).equals(judged(Traces.of(now.plan())))) {
            return new Then(now, true);
        }
        String judged = judged(before.get());
        return restored(now, judged).filter(then -> judged(Traces.of(then.plan())).equals(judged))
                .map(then -> new Then(then, true)).orElseGet(() -> new Then(now, false));
    }

    /** With the weight and the straight line of the trace; whoever calls sees whether that was all that differed. */
    private static Optional<KeyResult> restored(KeyResult now, String judged) {
        KeyResultPlan plan = now.plan();
        Matcher weight = WEIGHT.matcher(judged);
        return weight.find() ? Optional.of(new KeyResult(now.id(), now.objective(), new KeyResultPlan(plan.title(), plan.owner(),
                new BigDecimal(weight.group(1)), line(plan.measure(), judged), plan.fromIssues(), plan.expectation()), now.version(), now.addedAt()))
                : Optional.empty();
    }

    private static Measure line(Measure now, String judged) {
        Matcher line = LINE.matcher(judged);
        if (!(now instanceof Measure.Linear) || !line.find()) {
            return now;
        }
        BigDecimal start = new BigDecimal(line.group(1));
        BigDecimal target = new BigDecimal(line.group(2));
        return new Measure.Linear(start, target, target.compareTo(start) > 0 ? Measure.Direction.INCREASE : Measure.Direction.DECREASE, now.unit());
    }

    private static String judged(String trace) {
        int from = trace.indexOf(JUDGED_FROM);
        return from < 0 ? "" : trace.substring(from).replace(NOT_THERE_AT_FIRST, "");
    }

    private static String aligned(String trace) {
        int from = trace.lastIndexOf(",\"parent\":");
        return from < 0 ? "" : trace.substring(from);
    }
}
