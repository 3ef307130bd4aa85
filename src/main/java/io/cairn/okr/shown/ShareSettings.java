package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.ShareOption;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Weighing;
import io.cairn.okr.objective.Explanation;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The choices behind a share of issues by name; what follows the default of the administrators says so. */
final class ShareSettings {
    private final Words words;
    private final Explanation why;
    private final QuantityWords quantities;

    ShareSettings(Words words, Explanation why) {
        this.words = words;
        this.why = why;
        this.quantities = new QuantityWords(words, why.names().fields(), why.names().statuses());
    }

    List<Setting> of(Measure.Share share) {
        ShareRules rules = share.rules();
        List<Setting> settings = new ArrayList<>();
        settings.add(worth(share));
        rules.worth().percentField().filter(field -> rules.value() == ShareRules.ValueRule.PERCENT_FIELD)
                .ifPresent(field -> settings.add(new Setting(words.text("okr.setting.percentField"), quantities.of(field))));
        if (!rules.worth().byStatus().isEmpty()) {
            settings.add(new Setting(words.text("okr.setting.statusWorths"), words.list(byStatus(rules))));
        }
        rules.weighing().estimate().ifPresent(estimate -> settings.add(weight(share, estimate)));
        settings.addAll(givenUp(why.names().resolutions(), why.rules(), words));
        settings.add(setting("epics", share, ShareOption.EPICS, rules.epics()));
        settings.add(setting("subTasks", share, ShareOption.SUB_TASKS, rules.subTasks()));
        settings.add(setting("dayOne", share, ShareOption.DAY_ONE, rules.dayOne()));
        if (why.rules().securedLeftOut()) {
            settings.add(new Setting(words.text("okr.setting.secured"), words.text("okr.setting.secured.out")));
        }
        return settings;
    }

    private Setting worth(Measure.Share share) {
        String label = new MeasureWords(words).value(share.rules());
        boolean byStatus = share.rules().value() == ShareRules.ValueRule.STATUS;
        boolean chosen = share.chosen().contains(ShareOption.VALUE) || byStatus && share.chosen().contains(ShareOption.IN_WORK);
        return new Setting(words.text("okr.setting.value"), chosen ? label : byDefault(label));
    }

    private Setting setting(String name, Measure.Share share, ShareOption option, Enum<?> value) {
        String label = words.text("okr.setting." + name + ".", value);
        return new Setting(words.text("okr.setting." + name), share.chosen().contains(option) ? label : byDefault(label));
    }

    private String byDefault(String label) {
        return words.text("okr.setting.default", label);
    }

    /** "Done 100, Review 80", in Jira's words; a status that is gone by its id. */
    private List<String> byStatus(ShareRules rules) {
        return rules.worth().byStatus().entrySet().stream().map(worth -> words.text("okr.setting.statusWorth",
                why.names().statuses().getOrDefault(worth.getKey(), worth.getKey()), String.valueOf(worth.getValue()))).sorted().toList();
    }

    /** J4: for all key results alike. */
    static List<Setting> givenUp(Map<String, String> names, Rules rules, Words words) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(words.text("okr.setting.cancelled"), names(names, rules.givenUp().notCounted(), words)));
        if (!rules.givenUp().asDone().isEmpty()) {
            settings.add(new Setting(words.text("okr.setting.cancelled.done"), names(names, rules.givenUp().asDone(), words)));
        }
        return settings;
    }

    private static String names(Map<String, String> names, Collection<String> ids, Words words) {
        List<String> known = ids.stream().filter(names::containsKey).map(names::get).sorted().toList();
        return known.isEmpty() ? words.text("okr.setting.none") : words.list(known);
    }

    private Setting weight(Measure.Share share, Quantity estimate) {
        Weighing weighing = share.rules().weighing();
        String missing = weighing.missing() == Weighing.Missing.FIXED
                ? words.text("okr.setting.estimate.FIXED", words.number(weighing.fixed()))
                : words.text("okr.setting.estimate.", weighing.missing());
        return new Setting(words.text("okr.setting.estimate"), words.list(List.of(quantities.of(estimate),
                share.chosen().contains(ShareOption.MISSING_ESTIMATE) ? missing : byDefault(missing))));
    }
}
