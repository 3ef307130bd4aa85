package io.cairn.okr.rest;

import io.cairn.okr.model.Band;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Milestone;
import io.cairn.okr.model.ValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a key result is measured: LINEAR, BINARY, MAINTAIN, MILESTONES, ZONES or SHARE; the fields of other kinds are ignored. */
record MeasureBody(String kind, BigDecimal start, BigDecimal target, String direction, String unit, BigDecimal low, BigDecimal high,
        Boolean inclusive, String mode, BigDecimal commit, BigDecimal stretch, String scale, List<MilestoneBody> milestones,
        String value, Integer inWork, ShareBody share) {
    /** @throws ValidationException on the field that will not do */
    Measure measure() {
        return switch (kind == null ? "" : kind) {
            case "LINEAR" -> new Measure.Linear(start, target, way(), unit);
            case "BINARY" -> new Measure.Binary();
            case "MAINTAIN" -> maintain();
            case "MILESTONES" -> new Measure.Milestones(steps());
            case "ZONES" -> zones();
            case "SHARE" -> (share == null ? ShareBody.NOTHING : share).share(value, inWork);
            default -> throw new ValidationException("measure", "okr.error.choice");
        };
    }

    /** As said, else as start and target say. */
    private Measure.Direction way() {
        Measure.Direction said = Bodies.read("direction", direction, "okr.error.choice", Measure.Direction::valueOf);
        boolean down = start != null && target != null && target.compareTo(start) < 0;
        return Bodies.or(said, down ? Measure.Direction.DECREASE : Measure.Direction.INCREASE);
    }

    private Measure maintain() {
        Band band = new Band(Optional.ofNullable(low), Optional.ofNullable(high), Bodies.or(inclusive, true));
        Measure.Maintain.Mode said = Bodies.read("mode", mode, "okr.error.choice", Measure.Maintain.Mode::valueOf);
        return new Measure.Maintain(band, Bodies.or(said, Measure.Maintain.Mode.LATEST), Optional.ofNullable(start), unit);
    }

    /** The bounds that are left out lie where they lie by default (M7). */
    private Measure zones() {
        Measure.Zones usual = Measure.Zones.between(start, stretch, unit);
        Measure.Zones.Scale said = Bodies.read("scale", scale, "okr.error.choice", Measure.Zones.Scale::valueOf);
        return new Measure.Zones(start, Bodies.or(commit, usual.commit()), Bodies.or(target, usual.target()), stretch,
                Bodies.or(said, Measure.Zones.Scale.STRETCH), unit);
    }

    private List<Milestone> steps() {
        return Bodies.or(milestones, List.<MilestoneBody>of()).stream().filter(Objects::nonNull).map(MilestoneBody::step).toList();
    }

    /** A step; {@code doneOn} as ISO text, null while it is not done. */
    record MilestoneBody(String title, BigDecimal weight, String doneOn) {
        private Milestone step() {
            LocalDate day = Bodies.read("milestones", doneOn, "okr.error.date", LocalDate::parse);
            return new Milestone(title, Bodies.or(weight, BigDecimal.ONE), Optional.ofNullable(day));
        }
    }
}
