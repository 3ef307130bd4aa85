package io.cairn.okr.objective;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Placed;
import io.cairn.okr.model.Aggregate;
import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows what other settings would make of a figure. Writes nothing; refuses whom and what {@link Planning} would refuse.
 */
public final class Previews {
    /** No key result on disk has it, so nothing was said of it and nothing is linked to it. */
    private static final KeyResultId NOT_YET = new KeyResultId(0);

    private final Access access;
    private final KeyResultChecks checks;
    private final Sources sources;
    private final PreviewAssembly assembly;
    private final Clock clock;

    Previews(Access access, KeyResultChecks checks, Sources sources, PreviewAssembly assembly, Clock clock) {
        this.access = access;
        this.checks = checks;
        this.sources = sources;
        this.assembly = assembly;
        this.clock = clock;
    }

    /** With the sources it has. @param expectation empty for the one it has */
    public Preview changed(UserKey who, KeyResultId id, Measure measure, Optional<Aggregate> fromIssues, Optional<Expectation> expectation) {
        Placed placed = access.toChange(who, id);
        KeyResultPlan plan = placed.keyResult().plan();
        KeyResultPlan wished = new KeyResultPlan(plan.title(), plan.owner(), plan.weight(), measure, fromIssues,
                expectation.orElse(plan.expectation()));
        checks.sameKind(placed.keyResult(), wished);
        KeyResult changed = new KeyResult(id, placed.objective().id(), wished, placed.keyResult().version());
        return assembly.of(who, access.of(who), changed, sources.of(id));
    }

    /** Of one that is not there yet. Errors of a source are named {@code sources[0].key} and so on. */
    public Preview added(UserKey who, ObjectiveId id, Measure measure, Optional<Aggregate> fromIssues, Expectation expectation,
            List<SourceWish> wishes) {
        Objective objective = access.toChange(who, id);
        KeyResultPlan plan = new KeyResultPlan(objective.plan().title(), who, BigDecimal.ONE, measure, fromIssues, expectation);
        List<WantedSource> wanted = checks.granted(who, plan, wishes);
        return assembly.of(who, access.of(who), new KeyResult(NOT_YET, id, plan, 0), linked(who, wanted));
    }

    /** Of several that name the same the first stands, as when they are added. */
    private List<LinkedSource> linked(UserKey who, List<WantedSource> wanted) {
        Instant now = clock.instant();
        Map<Object, LinkedSource> linked = new LinkedHashMap<>();
        wanted.forEach(one -> linked.putIfAbsent(one.named(),
                new LinkedSource(new SourceId(linked.size() + 1L), NOT_YET, one.source(), one.effect(), who, now)));
        return List.copyOf(linked.values());
    }
}
