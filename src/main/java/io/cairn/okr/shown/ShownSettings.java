package io.cairn.okr.shown;

import io.cairn.okr.model.Setting;
import io.cairn.okr.model.Thresholds;
import io.cairn.okr.objective.SettingsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules behind all figures, as administrators see them.
 *
 * @param values      what is in force
 * @param usual       what is in force where nobody chooses
 * @param chosen      names of the values that administrators chose
 * @param thresholds  those where nobody chooses, for each mode (T3)
 * @param resolutions all of this Jira; the code is the id
 * @param examples    what the rules come to
 */
public record ShownSettings(ShownRules values, ShownRules usual, List<String> chosen, List<ShownExpectation.Limits> thresholds,
        List<ShownCode> resolutions,
        List<ShownLedger.Setting> examples, long version) {
    public static ShownSettings of(SettingsView view, LocalDate today, Words words) {
        return new ShownSettings(ShownRules.of(view.rules()), ShownRules.of(view.outOfTheBox()),
                view.chosen().chosen().keySet().stream().map(Setting::field).toList(),
                Stream.of(Thresholds.Mode.values()).map(Thresholds::usual).map(ShownExpectation::limits).toList(),
                view.resolutions().entrySet().stream().sorted(Map.Entry.comparingByValue())
                        .map(one -> new ShownCode(one.getKey(), one.getValue())).toList(),
                new RuleExamples(words).of(view.rules(), today), view.version());
    }
}
