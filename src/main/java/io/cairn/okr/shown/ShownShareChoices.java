package io.cairn.okr.shown;

import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.ShareChoices;
import io.cairn.okr.shown.ShownLedger.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What there is to choose from for the figure of issues.
 *
 * @param usual    the share of issues as it is if nobody chooses
 * @param numbers  the numbers an issue can have; the code is the short text of a quantity
 * @param statuses Jira's statuses
 * @param fixed    what the administrator chose for all
 */
public record ShownShareChoices(ShownMeasure usual, List<ShownCode> numbers, List<Status> statuses, List<Setting> fixed) {
    /** A status; category TO_DO, IN_PROGRESS or DONE. */
    public record Status(String id, String name, String category) {
    }

    public static ShownShareChoices of(ShareChoices choices, UserKey who, Words words) {
        List<String> cancelled = choices.cancelled(who);
        return new ShownShareChoices(ShownMeasure.of(new Measure.Share(ShareRules.DEFAULT)), numbers(choices.numbers(who), words),
                choices.statuses(who).stream().map(each -> new Status(each.id(), each.name(), each.category().name())).toList(),
                List.of(ShareSettings.cancelled(cancelled, choices.rules(who), words)));
    }

    /** A span of time is counted in hours; Jira's days are those of work. */
    private static List<ShownCode> numbers(List<IssueFields.NumberField> fields, Words words) {
        QuantityWords names = new QuantityWords(words, Map.of());
        return Stream.concat(fields.stream().map(one -> new ShownCode(one.field().text(), one.name())),
                Stream.of(Quantity.Time.Kind.values()).map(kind -> new Quantity.Time(kind, Quantity.Unit.HOURS))
                        .map(time -> new ShownCode(time.text(), names.of(time)))).toList();
    }
}
