package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.objective.RulesTrial;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reckons as {@link KeyResultFigures} does, by other settings, and keeps nothing. */
public final class RulesTrials implements RulesTrial {
    private static final Logger LOG = LoggerFactory.getLogger(RulesTrials.class);

    private final Reckoning reckoning;
    private final Figures figures;
    private final Sources sources;
    private final Issues issues;

    public RulesTrials(Reckoning reckoning, Figures figures, Sources sources, Issues issues) {
        this.reckoning = reckoning;
        this.figures = figures;
        this.sources = sources;
        this.issues = issues;
    }

    @Override
    public Map<KeyResultId, StoredFigure> under(Settings wished, Collection<KeyResult> keyResults) {
        Map<KeyResultId, KeyResult> byId = keyResults.stream()
                .collect(Collectors.toMap(KeyResult::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<KeyResultId, StoredFigure> found = new HashMap<>();
        Round.slices(byId.keySet()).forEach(some -> found.putAll(together(wished, some.stream().map(byId::get).toList())));
        return found;
    }

    private Map<KeyResultId, StoredFigure> together(Settings wished, List<KeyResult> some) {
        List<KeyResultId> ids = some.stream().map(KeyResult::id).toList();
        Map<KeyResultId, StoredFigure> kept = figures.ofKeyResults(ids);
        Accounts accounts = new Accounts(figures, ids);
        Map<KeyResultId, List<LinkedSource>> linked = sources.ofAll(ids);
        Reckoning others = reckoning.under(wished).through(new RememberedIssues(issues), some);
        Map<KeyResultId, StoredFigure> found = new HashMap<>();
        some.stream().filter(one -> kept.containsKey(one.id())).forEach(one -> {
            StoredFigure last = kept.get(one.id());
            try {
                Reckoned would = others.of(one, linked.get(one.id()), () -> new Reckoned(last.figure(), last.current(), accounts.of(one.id())));
                found.put(one.id(), new StoredFigure(would.figure(), would.current(), last.at(), last.version()));
            } catch (RuntimeException failure) {
                LOG.warn("What other settings would make of {} could not be reckoned.", one.id(), failure);
            }
        });
        return found;
    }
}
