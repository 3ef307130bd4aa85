package io.cairn.okr.store;

import io.cairn.okr.model.Measure;
import io.cairn.okr.model.ShareRules;

/** A measure in the columns of a key result; the columns of other kinds stay as they are and are not read. */
final class Measures {
    private static final String LINEAR = "LINEAR";
    private static final String BINARY = "BINARY";
    private static final String SHARE = "SHARE";

    private Measures() {
    }

    static void write(KeyResultEntity row, Measure measure) {
        row.setMeasureKind(measure.<String>match(linear -> line(row, linear), binary -> BINARY, share -> share(row, share.rules())));
    }

    static Measure read(KeyResultEntity row) {
        return switch (row.getMeasureKind()) {
            case LINEAR -> new Measure.Linear(Cells.decimal(row.getStartAmount()), Cells.decimal(row.getTargetAmount()),
                    Measure.Direction.valueOf(row.getDirection()), Cells.words(row.getUnitName()));
            case BINARY -> new Measure.Binary();
            case SHARE -> new Measure.Share(new ShareRules(ShareRules.ValueRule.valueOf(row.getValueRule()), row.getInWork(),
                    ShareRules.SubTasks.valueOf(row.getSubTaskRule()), ShareRules.Epics.valueOf(row.getEpicRule())));
            default -> throw new IllegalStateException("KR-" + row.getID() + " has an unknown measure: " + row.getMeasureKind());
        };
    }

    private static String line(KeyResultEntity row, Measure.Linear linear) {
        row.setStartAmount(Cells.text(linear.start()));
        row.setTargetAmount(Cells.text(linear.target()));
        row.setDirection(linear.direction().name());
        row.setUnitName(linear.unit());
        return LINEAR;
    }

    private static String share(KeyResultEntity row, ShareRules rules) {
        row.setValueRule(rules.value().name());
        row.setInWork(rules.inWork());
        row.setSubTaskRule(rules.subTasks().name());
        row.setEpicRule(rules.epics().name());
        return SHARE;
    }
}
