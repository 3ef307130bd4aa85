package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.IssueView;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Sources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what would become of figures if issues were done or a key result were changed, by the arithmetic that makes the figures.
 * Writes nothing. Whoever sees a key result may try what done issues and an entered value would do; another measure, weight or expectation only
 * who may change it, for by trying rules one could count what one may not see (J11).
 */
public final class WhatIf {
    private final Access access;
    private final KeyResultChecks checks;
    private final KeyResults keyResults;
    private final Sources sources;
    private final Ticks ticks;
    private final FigureTrial trial;
    private final Outlooks outlooks;
    private final MovedLines lines;

    WhatIf(Access access, KeyResultChecks checks, KeyResults keyResults, Sources sources, Ticks ticks, FigureTrial trial, Outlooks outlooks,
            MovedLines lines) {
        this.access = access;
        this.checks = checks;
        this.keyResults = keyResults;
        this.sources = sources;
        this.ticks = ticks;
        this.trial = trial;
        this.outlooks = outlooks;
        this.lines = lines;
    }

    /** @throws ValidationException on what will not do, such as {@code done.issues[0]} */
    public Outlook.Told of(UserKey who, Supposition supposed) {
        Viewer viewer = access.of(who);
        AskedAbout asked = AskedAbout.of(access, keyResults, viewer, supposed.about());
        Optional<KeyResult> wished = wished(who, asked, supposed.change());
        Map<KeyResultId, List<LinkedSource>> linked = sources.ofAll(asked.keyResults().stream().map(KeyResult::id).toList());
        Map<IssueId, IssueView> ticked = ticks.of(who, supposed.done());
        FigureTrial.Foreseen foreseen = trial.of(new Assumption(ticked.keySet(),
                wished.map(one -> new Assumption.Wished(one, linked.get(one.id()))), value(asked, wished, supposed.change())));
        Outlook outlook = outlooks.of(viewer, asked.objective(), linked.keySet(), wished, foreseen);
        return new Outlook.Told(outlook, lines.of(who, outlook, foreseen), List.copyOf(ticked.values()), queried(linked));
    }

    private Optional<KeyResult> wished(UserKey who, AskedAbout asked, Supposition.Change change) {
        if (!change.ofPlan()) {
            return Optional.empty();
        }
        KeyResult now = asked.one(change.measure().isPresent() ? "measure" : change.weight().isPresent() ? "weight" : "expectation");
        access.toChange(who, now.id());
        KeyResultPlan plan = now.plan();
        KeyResultPlan other = new KeyResultPlan(plan.title(), plan.owner(), change.weight().orElse(plan.weight()),
                change.measure().orElse(plan.measure()), change.measure().isPresent() ? change.fromIssues() : plan.fromIssues(),
                change.expectation().orElse(plan.expectation()));
        checks.sameKind(now, other);
        return Optional.of(new KeyResult(now.id(), now.objective(), other, now.version(), now.addedAt()));
    }

    private static Optional<Assumption.Entry> value(AskedAbout asked, Optional<KeyResult> wished, Supposition.Change change) {
        return change.value().map(value -> {
            KeyResult now = wished.orElseGet(() -> asked.one("value"));
            refuse(!now.plan().takesValue(), now.plan().followsIssues() ? "okr.error.value.issues" : "okr.error.value.milestones");
            refuse(now.plan().measure() instanceof Measure.Binary && !isZeroOrOne(value), "okr.error.value.binary");
            return new Assumption.Entry(now.id(), value);
        });
    }

    private static boolean isZeroOrOne(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new ValidationException("value", key);
        }
    }

    private static boolean queried(Map<KeyResultId, List<LinkedSource>> linked) {
        return linked.values().stream().flatMap(List::stream).map(LinkedSource::source).anyMatch(IssueSource.Query.class::isInstance);
    }
}
