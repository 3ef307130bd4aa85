package io.cairn.okr.checkin;

import io.cairn.okr.model.CheckIn;
import io.cairn.okr.model.DoneMilestones;
import io.cairn.okr.model.Figure;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultPlan;
import io.cairn.okr.model.Measure;
import io.cairn.okr.model.Statement;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.FigureKeeper;
import io.cairn.okr.objective.MilestoneTicks;
import io.cairn.okr.progress.Entered;
import io.cairn.okr.progress.Progress;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes a check-in; the current value of a measured key result is the one said last. */
final class Recording {
    private final CheckInLog log;
    private final Figures figures;
    private final FigureKeeper keeper;
    private final Clock clock;
    private final Transactions transactions;
    private final MilestoneTicks ticks;

    Recording(CheckInLog log, Figures figures, FigureKeeper keeper, Clock clock, Transactions transactions, MilestoneTicks ticks) {
        this.log = log;
        this.figures = figures;
        this.keeper = keeper;
        this.clock = clock;
        this.transactions = transactions;
        this.ticks = ticks;
    }

    /** Who says no value leaves the one before. With the milestones in one transaction: both are there or none. */
    CheckIn write(UserKey author, KeyResult keyResult, Statement said, Optional<DoneMilestones> done) {
        CheckIn made = transactions.in(() -> append(author, done.map(places -> ticks.tick(author, keyResult, places)).orElse(keyResult), said, done.isPresent()));
        keeper.keyResultChanged(keyResult.id());
        return made;
    }

    private CheckIn append(UserKey author, KeyResult keyResult, Statement said, boolean ticked) {
        KeyResultPlan plan = keyResult.plan();
        Optional<StoredFigure> stored =
                Optional.ofNullable(figures.ofKeyResults(List.of(keyResult.id())).get(keyResult.id()));
        Optional<BigDecimal> before = stored.flatMap(one -> one.figure().raw());
        Optional<BigDecimal> value = value(plan, said, stored.flatMap(StoredFigure::current));
        Optional<BigDecimal> after = ticked ? Progress.measured(plan.measure(), Entered.now(value)).flatMap(Figure::raw) : after(plan, value, before);
        return log.append(keyResult, author, clock.instant(), said, before, after);
    }

    /** The value that holds from now on. */
    private static Optional<BigDecimal> value(KeyResultPlan plan, Statement said, Optional<BigDecimal> current) {
        if (!plan.takesValue()) {
            refuse(said.value().isPresent(), plan.followsIssues() ? "okr.error.value.issues" : "okr.error.value.milestones");
            return current;
        }
        Optional<BigDecimal> value = said.value().or(() -> current);
        refuse(value.isEmpty(), "okr.error.value.required");
        boolean binary = plan.measure() instanceof Measure.Binary;
        refuse(binary && !isZeroOrOne(value.orElseThrow()), "okr.error.value.binary");
        return value;
    }

    /** The figure it leads to at once; what is moved otherwise, or needs the periods before, stays where it is. */
    private static Optional<BigDecimal> after(KeyResultPlan plan, Optional<BigDecimal> value, Optional<BigDecimal> before) {
        boolean atOnce = plan.takesValue() && !plan.measuresPeriods();
        return atOnce ? Progress.measured(plan.measure(), Entered.now(value)).flatMap(Figure::raw) : before;
    }

    private static boolean isZeroOrOne(BigDecimal value) {
        return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new ValidationException("value", key);
        }
    }
}
