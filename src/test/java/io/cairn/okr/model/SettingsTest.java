package io.cairn.okr.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class SettingsTest {
    @Test
    public void withoutAChoiceTheRulesAreThoseOutOfTheBox() {
        assertThat(Settings.NONE.rules(Set.of("2"))).isEqualTo(Rules.withDefaults(Set.of("2")));
    }

    @Test // J4
    public void aResolutionThatCountsAsDoneIsNotAmongThoseFoundByName() {
        Rules rules = new Settings(Map.of(Setting.COUNT_AS_DONE, "3")).rules(Set.of("2", "3"));
        assertThat(rules.givenUp()).isEqualTo(new GivenUp(Set.of("2"), Set.of("3")));
        assertThat(new Settings(Map.of(Setting.NOT_COUNTED, "")).rules(Set.of("2")).givenUp().notCounted()).isEmpty();
    }

    @Test // T3
    public void thresholdsThatNobodyChoseAreTheUsualOnesOfTheMode() {
        assertThat(new Settings(Map.of(Setting.STATUS_MODE, "RATIO")).rules(Set.of()).thresholds()).isEqualTo(Thresholds.RATIO);
    }

    @Test // J2, J5, J6, J7, J13
    public void aShareFollowsTheDefaultsInWhatNobodyChose() {
        ShareRules usual = new Settings(Map.of(Setting.IN_WORK, "50", Setting.EPICS, "AS_ITEM", Setting.SUB_TASKS, "REPLACE",
                Setting.DAY_ONE, "LEAVE_OUT", Setting.MISSING_ESTIMATE, "ZERO", Setting.VALUE, "TIME")).rules(Set.of()).usual();
        Measure.Share free = new Measure.Share(ShareRules.DEFAULT, Set.of());
        assertThat(free.under(usual).rules()).isEqualTo(usual);
        assertThat(new Measure.Share(ShareRules.DEFAULT).under(usual).rules()).isEqualTo(ShareRules.DEFAULT);
        Measure.Share epics = new Measure.Share(ShareRules.DEFAULT, EnumSet.of(ShareOption.EPICS)).under(usual);
        assertThat(epics.rules().epics()).isEqualTo(ShareRules.Epics.FLATTEN);
        assertThat(epics.rules().subTasks()).isEqualTo(ShareRules.SubTasks.REPLACE);
        assertThat(epics.under(ShareRules.DEFAULT).rules()).isEqualTo(ShareRules.DEFAULT);
    }

    @Test // J2, J5
    public void whatHasNoDefaultStaysWithTheKeyResult() {
        Quantity.Field points = new Quantity.Field("customfield_1");
        ShareRules own = new ShareRules(new IssueWorth(ShareRules.ValueRule.STATUS, 0, Map.of("3", 80), Optional.of(points)), Weighing.by(points),
                ShareRules.SubTasks.IGNORE, ShareRules.Epics.FLATTEN, ShareRules.DayOne.COUNT);
        ShareRules under = new Measure.Share(own, Set.of()).under(ShareRules.DEFAULT).rules();
        assertThat(under.worth().byStatus()).containsEntry("3", 80);
        assertThat(under.weighing().estimate()).contains(points);
    }

    @Test
    public void whatIsOutOfBoundsIsRefusedByName() {
        refused(Setting.CAP, "2.1", "cap");
        refused(Setting.CAP, "much", "cap");
        refused(Setting.IN_WORK, "101", "inWork");
        refused(Setting.GRACE, "31", "grace");
        refused(Setting.ON_TRACK, "0.1", "onTrack");
        refused(Setting.AT_RISK, "-0.05", "atRisk");
        refused(Setting.TOO_EARLY, "-1", "tooEarly");
        refused(Setting.VALUE, "PERCENT_FIELD", "value");
        refused(Setting.CADENCE, "YEAR", "cadence");
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() ->
                new Settings(Map.of(Setting.MISSING_ESTIMATE, "FIXED", Setting.FIXED_ESTIMATE, "0"))).matches(e -> e.field().equals("fixedEstimate"));
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() ->
                new Settings(Map.of(Setting.NOT_COUNTED, "1,2", Setting.COUNT_AS_DONE, "2"))).matches(e -> e.field().equals("countAsDone"));
    }

    private static void refused(Setting setting, String text, String field) {
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> new Settings(Map.of(setting, text)))
                .matches(e -> e.field().equals(field), field);
    }
}
