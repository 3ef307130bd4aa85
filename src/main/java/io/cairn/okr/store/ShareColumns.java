package io.cairn.okr.store;

import io.cairn.okr.model.IssueWorth;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.ShareOption;
import io.cairn.okr.model.ShareRules;
import io.cairn.okr.model.Weighing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of a share in the columns of a key result; columns that came later are null in older rows. */
final class ShareColumns {
    /** Oracle keeps no empty text. */
    private static final String NOTHING = "NOTHING";

    private ShareColumns() {
    }

    static void write(KeyResultEntity row, Measure.Share share) {
        ShareRules rules = share.rules();
        row.setValueRule(rules.value().name());
        row.setInWork(rules.inWork());
        row.setStatusWorths(Cells.pairs(rules.worth().byStatus()));
        row.setPercentFrom(rules.worth().percentField().map(Quantity::text).orElse(null));
        row.setEstimateFrom(rules.weighing().estimate().map(Quantity::text).orElse(null));
        row.setNoEstimate(rules.weighing().missing().name());
        row.setFixedEstimate(Cells.text(rules.weighing().fixed()));
        row.setSubTaskRule(rules.subTasks().name());
        row.setEpicRule(rules.epics().name());
        row.setDayOneRule(rules.dayOne().name());
        row.setChosenOptions(share.chosen().isEmpty() ? NOTHING : Cells.names(share.chosen()));
    }

    /** In rows older than the column that was chosen what is not as it was out of the box. */
    static Measure.Share read(KeyResultEntity row) {
        ShareRules rules = rules(row);
        String chosen = row.getChosenOptions();
        return new Measure.Share(rules, chosen == null ? ShareOption.differing(rules, ShareRules.DEFAULT)
                : Cells.values(ShareOption.class, chosen.equals(NOTHING) ? "" : chosen));
    }

    private static ShareRules rules(KeyResultEntity row) {
        return new ShareRules(worth(row), weighing(row), ShareRules.SubTasks.valueOf(row.getSubTaskRule()),
                ShareRules.Epics.valueOf(row.getEpicRule()),
                Cells.value(ShareRules.DayOne.class, row.getDayOneRule(), ShareRules.DayOne.COUNT));
    }

    private static IssueWorth worth(KeyResultEntity row) {
        Map<String, String> byStatus = Cells.pairs(row.getStatusWorths());
        Map<String, Integer> worths = byStatus.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
        return new IssueWorth(ShareRules.ValueRule.valueOf(row.getValueRule()), row.getInWork(), worths,
                Optional.ofNullable(row.getPercentFrom()).map(text -> (Quantity.Field) Quantity.valueOf(text)));
    }

    private static Weighing weighing(KeyResultEntity row) {
        return new Weighing(Optional.ofNullable(row.getEstimateFrom()).map(Quantity::valueOf),
                Cells.value(Weighing.Missing.class, row.getNoEstimate(), Weighing.Missing.AVERAGE),
                Cells.optionalDecimal(row.getFixedEstimate()).orElse(BigDecimal.ONE));
    }
}
