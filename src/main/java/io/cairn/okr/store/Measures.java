package io.cairn.okr.store;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** A measure in the columns of a key result; the columns of other kinds stay as they are and are not read. */
final class Measures {
    private static final String LINEAR = "LINEAR";
    private static final String BINARY = "BINARY";
    private static final String MAINTAIN = "MAINTAIN";
    private static final String MILESTONES = "MILESTONES";
    private static final String ZONES = "ZONES";
    private static final String SHARE = "SHARE";
    private static final String INCLUSIVE = "INCLUSIVE";
    private static final String EXCLUSIVE = "EXCLUSIVE";

    private Measures() {
    }

    static void write(KeyResultEntity row, Measure measure) {
        row.setMeasureKind(measure.<String>match(linear -> line(row, linear), binary -> BINARY, maintain -> band(row, maintain),
                milestones -> steps(row, milestones), zones -> zones(row, zones), share -> {
                    ShareColumns.write(row, share);
                    return SHARE;
                }));
    }

    static Measure read(KeyResultEntity row) {
        return switch (row.getMeasureKind()) {
            case LINEAR -> new Measure.Linear(Cells.decimal(row.getStartAmount()), Cells.decimal(row.getTargetAmount()),
                    Measure.Direction.valueOf(row.getDirection()), Cells.words(row.getUnitName()));
            case BINARY -> new Measure.Binary();
            case MAINTAIN -> band(row);
            case MILESTONES -> new Measure.Milestones(row.getMilestones().lines().map(Measures::step).toList());
            case ZONES -> new Measure.Zones(Cells.decimal(row.getStartAmount()), Cells.decimal(row.getCommitAmount()),
                    Cells.decimal(row.getTargetAmount()), Cells.decimal(row.getStretchAmount()),
                    Measure.Zones.Scale.valueOf(row.getScaleRule()), Cells.words(row.getUnitName()));
            case SHARE -> ShareColumns.read(row);
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

    private static String band(KeyResultEntity row, Measure.Maintain maintain) {
        row.setLowBound(Cells.text(maintain.band().low()));
        row.setHighBound(Cells.text(maintain.band().high()));
        row.setBoundRule(maintain.band().inclusive() ? INCLUSIVE : EXCLUSIVE);
        row.setMaintainRule(maintain.mode().name());
        row.setStartAmount(Cells.text(maintain.start()));
        row.setUnitName(maintain.unit());
        return MAINTAIN;
    }

    private static Measure band(KeyResultEntity row) {
        Band band = new Band(Cells.optionalDecimal(row.getLowBound()), Cells.optionalDecimal(row.getHighBound()),
                INCLUSIVE.equals(row.getBoundRule()));
        return new Measure.Maintain(band, Measure.Maintain.Mode.valueOf(row.getMaintainRule()),
                Cells.optionalDecimal(row.getStartAmount()), Cells.words(row.getUnitName()));
    }

    private static String zones(KeyResultEntity row, Measure.Zones zones) {
        row.setStartAmount(Cells.text(zones.start()));
        row.setCommitAmount(Cells.text(zones.commit()));
        row.setTargetAmount(Cells.text(zones.target()));
        row.setStretchAmount(Cells.text(zones.stretch()));
        row.setScaleRule(zones.scale().name());
        row.setUnitName(zones.unit());
        return ZONES;
    }

    private static String steps(KeyResultEntity row, Measure.Milestones milestones) {
        row.setMilestones(milestones.steps().stream().map(Measures::line).collect(Collectors.joining("\n")));
        return MILESTONES;
    }

    private static String line(Milestone step) {
        return String.join("\t", Cells.text(step.weight()), step.doneOn().map(LocalDate::toString).orElse(""), step.title());
    }

    private static Milestone step(String line) {
        String[] cells = line.split("\t", 3);
        BigDecimal weight = Cells.decimal(cells[0]);
        return new Milestone(cells[2], weight, Optional.of(cells[1]).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }
}
