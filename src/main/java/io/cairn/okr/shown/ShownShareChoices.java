package io.cairn.okr.shown;

import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Rules;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.ShareChoices;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What there is to choose from for the figure of issues, and what holds if nobody chooses.
 *
 * @param usual      the share of issues as it is if nobody chooses
 * @param thresholds from when a key result is at risk or off track if nobody chooses (T3)
 * @param workingDaysOnly whether Saturdays and Sundays move nothing if nobody chooses (T1)
 * @param numbers  the numbers an issue can have; the code is the short text of a quantity
 * @param statuses Jira's statuses
 * @param fixed    what the administrator chose for all
 */
public record ShownShareChoices(ShownMeasure usual, ShownExpectation.Limits thresholds, boolean workingDaysOnly, List<ShownCode> numbers, List<Status> statuses, List<Setting> fixed) {
    /** A status; category TO_DO, IN_PROGRESS or DONE. */
    public record Status(String id, String name, String category) {
    }

    public static ShownShareChoices of(ShareChoices choices, UserKey who, Words words) {
        Rules rules = choices.rules(who);
        return new ShownShareChoices(ShownMeasure.of(new Measure.Share(rules.usual(), Set.of())), ShownExpectation.limits(rules.thresholds()),
                rules.timing().workingDaysOnly(), numbers(choices.numbers(who), words),
                choices.statuses(who).stream().map(each -> new Status(each.id(), each.name(), each.category().name())).toList(),
                ShareSettings.givenUp(choices.resolutions(who), rules, words));
    }

    /** A span of time is counted in hours; Jira's days are those of work. */
    private static List<ShownCode> numbers(List<IssueFields.NumberField> fields, Words words) {
        QuantityWords names = new QuantityWords(words, Map.of(), Map.of());
        return Stream.concat(fields.stream().map(one -> new ShownCode(one.field().text(), one.name())),
                Stream.of(Quantity.Time.Kind.values()).map(kind -> new Quantity.Time(kind, Quantity.Unit.HOURS))
                        .map(time -> new ShownCode(time.text(), names.of(time)))).toList();
    }
}
