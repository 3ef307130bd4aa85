package io.cairn.okr.shown;

import io.cairn.okr.model.Expectation;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.List;

/** What is expected of a key result, and how its status is judged, by name; what follows the instance says so. */
record ExpectationSettings(Words words) {
    List<Setting> of(Expectation it, Rules rules) {
        return List.of(new Setting(words.text("okr.setting.commitment"), words.text("okr.commitment.", it.commitment())),
                new Setting(words.text("okr.setting.expected"), expected(it, rules)),
                new Setting(words.text("okr.setting.thresholds"), it.thresholds().map(this::limits)
                        .orElseGet(() -> words.text("okr.setting.default", limits(rules.thresholds())))));
    }

    /** "planned curve of 3 days; every day counts (default)". */
    private String expected(Expectation it, Rules rules) {
        int points = it.curve().points().size();
        String line = points == 0 ? words.text("okr.setting.expected.straight") : words.text("okr.setting.expected.curve", String.valueOf(points));
        String days = it.workingDaysOnly().map(this::days)
                .orElseGet(() -> words.text("okr.setting.default", days(rules.timing().workingDaysOnly())));
        return words.list(List.of(line, days));
    }

    private String days(boolean workingDaysOnly) {
        return words.text(workingDaysOnly ? "okr.setting.days.working" : "okr.setting.days.all");
    }

    /** "on track to 10 points behind, at risk to 25", "on track from 70 % of what is expected, at risk from 40 %". */
    String limits(Thresholds it) {
        return switch (it.mode()) {
            case GAP -> words.text("okr.setting.thresholds.gap", words.points(it.onTrack()), words.points(it.atRisk()), words.percent(it.tooEarly()));
            case RATIO -> words.text("okr.setting.thresholds.ratio", words.percent(it.onTrack()), words.percent(it.atRisk()), words.percent(it.tooEarly()));
        };
    }
}
