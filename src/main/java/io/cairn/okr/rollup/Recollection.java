package io.cairn.okr.rollup;

import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Membership;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.objective.Moment;
import io.cairn.okr.objective.PastFigure;
import io.cairn.okr.objective.PastFigures;
import io.cairn.okr.objective.PastPlans;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.QueryMembers;
import io.cairn.okr.store.Sources;
import io.cairn.okr.store.Sources.Stay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reckons figures as they stood with the very arithmetic of today's, over issues, sets, values and settings of that day (H1). */
public final class Recollection implements PastFigures {
    private final Sources sources;
    private final CheckInLog checkIns;
    private final Figures figures;
    private final QueryMembers members;
    private final PastPlans plans;
    private final Reckoning reckoning;
    private final Issues issues;
    private final Histories histories;
    private final IssueFields fields;

    /** The tables it reads. */
    public record Logs(Sources sources, CheckInLog checkIns, Figures figures, QueryMembers members) {
    }

    public Recollection(Logs logs, PastPlans plans, Reckoning reckoning, Issues issues, Histories histories, IssueFields fields) {
        sources = logs.sources();
        checkIns = logs.checkIns();
        figures = logs.figures();
        members = logs.members();
        this.plans = plans;
        this.reckoning = reckoning;
        this.issues = issues;
        this.histories = histories;
        this.fields = fields;
    }

    @Override
    public List<Map<KeyResultId, PastFigure>> of(Collection<KeyResult> keyResults, List<Moment> moments) {
        List<KeyResultId> ids = keyResults.stream().map(KeyResult::id).toList();
        Map<KeyResultId, List<Stay>> stays = sources.everOf(ids);
        Retrospect retrospect = new Retrospect(reckoning, chronicle(keyResults, stays), stays, checkIns.ofAll(ids));
        return moments.stream().map(moment -> retrospect.at(moment, keyResults, plans.of(keyResults, moment.end()))).toList();
    }

    private Chronicle chronicle(Collection<KeyResult> keyResults, Map<KeyResultId, List<Stay>> stays) {
        List<KeyResultId> sets = stays.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        Chronicle.Logs logs = new Chronicle.Logs(figures.everIn(sets), found(stays), reckoning.amounts(keyResults));
        return new Chronicle(issues, histories, categories(), logs);
    }

    /** What each query found; of a query that several named the longest watched. */
    private Map<IssueSource.Query, Membership> found(Map<KeyResultId, List<Stay>> stays) {
        Map<SourceId, IssueSource.Query> queries = new HashMap<>();
        stays.values().forEach(all -> all.forEach(stay -> stay.source().source()
                .match(direct -> null, epic -> null, query -> queries.put(stay.source().id(), query), field -> null)));
        Map<IssueSource.Query, Membership> found = new HashMap<>();
        members.of(queries.keySet()).forEach((source, membership) -> found.merge(queries.get(source), membership,
                (one, other) -> one.since().isAfter(other.since()) ? other : one));
        return found;
    }

    /** Jira does not keep former categories. */
    private Function<String, StatusCategory> categories() {
        Map<String, StatusCategory> known = fields.statuses().stream()
                .collect(Collectors.toMap(IssueFields.StatusView::id, IssueFields.StatusView::category));
        return status -> Optional.ofNullable(known.get(status)).orElse(StatusCategory.TO_DO);
    }
}
