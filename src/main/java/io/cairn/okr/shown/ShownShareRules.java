package io.cairn.okr.shown;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareOption;
import io.cairn.okr.model.ShareRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The choices behind a share of issues, beside what one issue is worth.
 *
 * @param statusWorths    statuses worth something else than their category (J2)
 * @param percentField    the field of percentages, as the short text of a quantity; null for none (J2)
 * @param estimate        what issues are weighed by, likewise; null weighs by links (J5)
 * @param missingEstimate AVERAGE, ZERO or FIXED (J5)
 * @param subTasks        IGNORE or REPLACE (J6)
 * @param epics           FLATTEN or AS_ITEM (J7)
 * @param dayOne          COUNT or LEAVE_OUT (J13)
 * @param byDefault       names of the choices that follow the default of the administrators, among them value and inWork of the measure
 */
public record ShownShareRules(List<StatusWorth> statusWorths, String percentField, String estimate, String missingEstimate,
        BigDecimal fixedEstimate, String subTasks, String epics, String dayOne, List<String> byDefault) {
    /** A status by its id, and what an issue in it is worth, in percent. */
    public record StatusWorth(String status, int percent) {
    }

    static ShownShareRules of(Measure.Share share) {
        ShareRules rules = share.rules();
        List<StatusWorth> worths = rules.worth().byStatus().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new StatusWorth(entry.getKey(), entry.getValue())).toList();
        return new ShownShareRules(worths, rules.worth().percentField().map(Quantity::text).orElse(null),
                rules.weighing().estimate().map(Quantity::text).orElse(null), rules.weighing().missing().name(),
                Words.plain(rules.weighing().fixed()), rules.subTasks().name(), rules.epics().name(), rules.dayOne().name(),
                Stream.of(ShareOption.values()).filter(option -> !share.chosen().contains(option)).map(ShareOption::field).toList());
    }
}
