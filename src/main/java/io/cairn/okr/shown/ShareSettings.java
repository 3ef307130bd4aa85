package io.cairn.okr.shown;

import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Weighing;
import io.cairn.okr.objective.Explanation;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.ArrayList;
import java.util.List;

/** The choices behind a share of issues by name; what nobody chose is not named, except the oldest four. */
final class ShareSettings {
    private final Words words;
    private final Explanation why;
    private final QuantityWords quantities;

    ShareSettings(Words words, Explanation why) {
        this.words = words;
        this.why = why;
        this.quantities = new QuantityWords(words, why.names().fields());
    }

    List<Setting> of(ShareRules rules) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(words.text("okr.setting.value"), new MeasureWords(words).value(rules)));
        rules.worth().percentField().filter(field -> rules.value() == ShareRules.ValueRule.PERCENT_FIELD)
                .ifPresent(field -> settings.add(new Setting(words.text("okr.setting.percentField"), quantities.of(field))));
        if (!rules.worth().byStatus().isEmpty()) {
            settings.add(new Setting(words.text("okr.setting.statusWorths"), words.list(byStatus(rules))));
        }
        rules.weighing().estimate().ifPresent(estimate -> settings.add(weight(rules.weighing(), estimate)));
        settings.add(cancelled(why.names().resolutions().values().stream().sorted().toList(), why.rules(), words));
        settings.add(new Setting(words.text("okr.setting.epics"), words.text("okr.setting.epics.", rules.epics())));
        settings.add(new Setting(words.text("okr.setting.subTasks"), words.text("okr.setting.subTasks.", rules.subTasks())));
        if (rules.dayOne() == ShareRules.DayOne.LEAVE_OUT) {
            settings.add(new Setting(words.text("okr.setting.dayOne"), words.text("okr.setting.dayOne.", rules.dayOne())));
        }
        return settings;
    }

    /** "Done 100, Review 80", in Jira's words; a status that is gone by its id. */
    private List<String> byStatus(ShareRules rules) {
        return rules.worth().byStatus().entrySet().stream().map(worth -> words.text("okr.setting.statusWorth",
                why.names().statuses().getOrDefault(worth.getKey(), worth.getKey()), String.valueOf(worth.getValue()))).sorted().toList();
    }

    /** J4: for all key results alike. */
    static Setting cancelled(List<String> names, Rules rules, Words words) {
        String key = rules.cancelledCountsAsDone() ? "okr.setting.cancelled.done" : "okr.setting.cancelled";
        return new Setting(words.text(key), names.isEmpty() ? words.text("okr.setting.none") : words.list(names));
    }

    private Setting weight(Weighing weighing, Quantity estimate) {
        String missing = weighing.missing() == Weighing.Missing.FIXED
                ? words.text("okr.setting.estimate.FIXED", words.number(weighing.fixed()))
                : words.text("okr.setting.estimate.", weighing.missing());
        return new Setting(words.text("okr.setting.estimate"), words.list(List.of(quantities.of(estimate), missing)));
    }
}
