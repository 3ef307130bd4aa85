package io.cairn.okr.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.StoredFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

public class RulesChangeTest {
    private static final Measure FREE = new Measure.Share(ShareRules.DEFAULT, Set.of());
    private static final Settings EPICS_AS_ITEMS = new Settings(Map.of(Setting.EPICS, "AS_ITEM"));

    @Rule
    public final Office office = new Office();

    /** An epic of three issues, one done, beside another issue: 25 % of issues, 17 % with the epic as one. */
    private KeyResult withAnEpic(Objective objective, Measure measure) {
        KeyResult keyResult = office.keyResult(objective, measure);
        IssueId epic = office.issues.epic(1, office.issues.done(2), office.issues.open(3), office.issues.open(4));
        office.source(keyResult, new IssueSource.Epic(epic));
        office.link(keyResult, office.issues.open(5));
        office.recalculation.keyResultChanged(keyResult.id());
        return keyResult;
    }

    @Test // J7
    public void aChangedDefaultMovesTheFiguresThatFollowItAndNoOthers() {
        Objective objective = office.objective("Ship");
        KeyResult follows = withAnEpic(objective, FREE);
        KeyResult chose = withAnEpic(objective, new Measure.Share(ShareRules.DEFAULT));
        assertThat(office.percent(follows)).isEqualTo("25%");
        office.settings.change(0, EPICS_AS_ITEMS);
        AllFigures all = new AllFigures(office.runs, office.reconciliation, office.queue);
        all.rulesChanged(Office.ANNA);
        all.rulesChanged(Office.ANNA); // again while the first waits: it begins anew
        assertThat(office.runs.open()).hasSize(2);
        office.reconciliation.answer(Reconciliation.Call.BEGUN, () -> true);
        assertThat(office.runs.open()).isEmpty();
        assertThat(office.percent(follows)).isEqualTo("17%");
        assertThat(office.percent(chose)).isEqualTo("25%");
        assertThat(office.percent(objective)).isEqualTo("21%");
    }

    @Test // N3
    public void aChangedCapMovesObjectivesByTheCheckOfAllFigures() {
        Objective objective = office.objective("Ship");
        KeyResult far = office.keyResult(objective, new Measure.Linear(BigDecimal.ZERO, BigDecimal.TEN, Measure.Direction.INCREASE, ""));
        office.says(far, "20");
        office.recalculation.keyResultChanged(far.id());
        assertThat(office.percent(objective)).isEqualTo("100%");
        office.settings.change(0, new Settings(Map.of(Setting.CAP, "1.5")));
        new AllFigures(office.runs, office.reconciliation, office.queue).rulesChanged(Office.ANNA);
        office.reconciliation.answer(Reconciliation.Call.BEGUN, () -> true);
        assertThat(office.percent(objective)).isEqualTo("150%");
    }

    @Test // J7
    public void aTrialReckonsWhatWouldBeKeptAndKeepsNothing() {
        KeyResult follows = withAnEpic(office.objective("Ship"), FREE);
        List<String> before = office.store().content();
        Map<KeyResultId, StoredFigure> would = new RulesTrials(office.reckoning, office.figures, office.sources, office.issues)
                .under(EPICS_AS_ITEMS, List.of(follows));
        assertThat(office.store().content()).isEqualTo(before);
        office.settings.change(0, EPICS_AS_ITEMS);
        office.recalculation.keyResultChanged(follows.id());
        assertThat(Decimals.same(would.get(follows.id()).figure().raw(), office.of(follows.id()).figure().raw())).isTrue();
        assertThat(would.get(follows.id()).figure().raw()).isNotEqualTo(Optional.empty());
    }
}
