package io.cairn.okr.progress;

import io.cairn.okr.model.Contradiction;
import io.cairn.okr.model.Contradiction.Kind;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.TargetChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What in the history of a key result does not go together; each by a rule of its own, none by guessing. */
public final class Contradictions {
    /** How long a figure may rest before it is worth a look, and over which time a rise is looked at. */
    static final int WEEKS = 4;
    /** As many issues make a pattern; fewer happen to anybody. */
    static final int MANY = 5;
    /** As many finished and reopened ones do. */
    static final int MANY_REOPENED = 3;
    private static final BigDecimal A_POINT = new BigDecimal("0.01");
    private static final List<Function<Track, Optional<Contradiction>>> ALL = List.of(Contradictions::onTrackUnmoved, Contradictions::roseByScope,
            Contradictions::lastDay, Contradictions::reopened, Contradictions::sameQuery, Contradictions::targetLowered, Contradictions::onePerson);

    private Contradictions() {
    }

    /** All there are, in the order of their kinds. */
    public static List<Contradiction> of(Track track) {
        return ALL.stream().flatMap(rule -> rule.apply(track).stream()).toList();
    }

    /** The last word was "on track", the figure has been the same for four weeks and is not there yet. */
    static Optional<Contradiction> onTrackUnmoved(Track track) {
        LocalDate before = track.time().today().minusWeeks(WEEKS);
        boolean said = track.word().flatMap(Track.Word::status).filter(Status.ON_TRACK::equals).isPresent();
        boolean oldEnough = !track.time().dayOf(track.time().made()).isAfter(before);
        boolean running = track.time().cycle().contains(track.time().today());
        boolean moved = track.events().stream().anyMatch(event -> moves(event) && track.time().dayOf(event.at()).isAfter(before));
        boolean open = track.raw().filter(raw -> raw.compareTo(BigDecimal.ONE) < 0).isPresent();
        Optional<Instant> word = track.word().map(Track.Word::at);
        return said && oldEnough && running && !moved && open
                ? Optional.of(Contradiction.of(Kind.ON_TRACK_UNMOVED, track.time().dayOf(word.orElseThrow()), word, List.of(), 0)) : Optional.empty();
    }

    /** Within four weeks it rose by a point or more, no work lifted it, and issues left the set (J10). */
    static Optional<Contradiction> roseByScope(Track track) {
        LocalDate before = track.time().today().minusWeeks(WEEKS);
        List<FigureEvent> lately = track.events().stream().filter(event -> track.time().dayOf(event.at()).isAfter(before)).toList();
        BigDecimal rise = sum(lately.stream().map(Contradictions::by));
        BigDecimal work = sum(lately.stream().map(FigureEvent::work));
        Optional<Instant> cut = last(lately, change -> change.kind() == FigureEvent.Kind.REMOVED);
        if (!track.shared() || rise.compareTo(A_POINT) < 0 || work.signum() > 0 || cut.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(Kind.ROSE_BY_SCOPE, before, cut, named(track, lately, FigureEvent.Kind.REMOVED), List.of(), 0, Optional.of(rise), Optional.empty()));
    }

    /** At least five issues, and at least half of all that were finished, on the last day of the cycle. */
    static Optional<Contradiction> lastDay(Track track) {
        LocalDate last = track.time().cycle().end();
        List<IssueId> all = named(track, track.events(), FigureEvent.Kind.DONE);
        List<FigureEvent> thatDay = track.events().stream().filter(event -> track.time().dayOf(event.at()).equals(last)).toList();
        List<IssueId> late = named(track, thatDay, FigureEvent.Kind.DONE);
        Optional<Instant> entry = last(thatDay, change -> change.kind() == FigureEvent.Kind.DONE);
        boolean most = late.size() >= MANY && late.size() * 2 >= all.size();
        return track.shared() && most ? Optional.of(Contradiction.of(Kind.LAST_DAY, last, entry, late, all.size())) : Optional.empty();
    }

    /** At least three issues were finished and fell back afterwards (J9). */
    static Optional<Contradiction> reopened(Track track) {
        Set<IssueId> finished = new HashSet<>();
        Set<IssueId> reopened = new LinkedHashSet<>();
        changes(track.events()).filter(change -> track.seen().contains(change.issue())).forEach(change -> {
            if (change.kind() == FigureEvent.Kind.DONE) {
                finished.add(change.issue());
            } else if (change.kind() == FigureEvent.Kind.FELL_BACK && finished.contains(change.issue())) {
                reopened.add(change.issue());
            }
        });
        boolean many = track.shared() && reopened.size() >= MANY_REOPENED;
        Optional<Instant> entry = last(track.events(), change -> change.kind() == FigureEvent.Kind.FELL_BACK && reopened.contains(change.issue()));
        return many ? Optional.of(Contradiction.of(Kind.REOPENED, track.time().today(), entry, List.copyOf(reopened), 0)) : Optional.empty();
    }

    /** A query of it counts in another objective too. */
    static Optional<Contradiction> sameQuery(Track track) {
        return track.sameQuery().isEmpty() ? Optional.empty() : Optional.of(new Contradiction(Kind.SAME_QUERY, track.time().today(), Optional.empty(),
                List.of(), track.sameQuery(), 0, Optional.empty(), Optional.empty()));
    }

    /** By all changes in the second half of the cycle together the target came nearer. */
    static Optional<Contradiction> targetLowered(Track track) {
        List<TargetChange> late = track.targets().stream().filter(change -> secondHalf(track.time().cycle(), track.time().dayOf(change.at()))).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        TargetChange last = late.get(late.size() - 1);
        TargetChange whole = new TargetChange(last.keyResult(), last.at(), late.get(0).before(), last.after(), last.unit());
        return whole.after().length().compareTo(whole.before().length()) >= 0 ? Optional.empty()
                : Optional.of(new Contradiction(Kind.TARGET_LOWERED, track.time().dayOf(last.at()), Optional.of(last.at()), List.of(), List.of(), 0, Optional.empty(), Optional.of(whole)));
    }

    /** At least five issues are done and every one of them is assigned to the same person. */
    static Optional<Contradiction> onePerson(Track track) {
        boolean alone = track.done() >= MANY && track.doneBy().size() == track.done() && new HashSet<>(track.doneBy().values()).size() == 1;
        return track.shared() && alone ? Optional.of(Contradiction.of(Kind.ONE_PERSON, track.time().today(), Optional.empty(),
                track.doneBy().keySet().stream().sorted(Comparator.comparingLong(IssueId::value)).toList(), track.done())) : Optional.empty();
    }

    private static boolean secondHalf(CyclePlan cycle, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(cycle.start(), cycle.end());
        return cycle.contains(day) && ChronoUnit.DAYS.between(cycle.start(), day) * 2 > whole;
    }

    private static boolean moves(FigureEvent event) {
        return by(event).signum() != 0 || event.before().isPresent() != event.after().isPresent();
    }

    private static BigDecimal by(FigureEvent event) {
        return event.after().orElse(BigDecimal.ZERO).subtract(event.before().orElse(BigDecimal.ZERO));
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Change> changes(List<FigureEvent> events) {
        return events.stream().flatMap(event -> event.changes().stream());
    }

    /** When such a change happened last. */
    private static Optional<Instant> last(List<FigureEvent> events, Predicate<Change> such) {
        return events.stream().filter(event -> event.changes().stream().anyMatch(such)).map(FigureEvent::at).max(Comparator.naturalOrder());
    }

    /** Each issue once, in the order it happened first. */
    private static List<IssueId> named(Track track, List<FigureEvent> events, FigureEvent.Kind kind) {
        return changes(events).filter(change -> change.kind() == kind).map(Change::issue).filter(track.seen()::contains).distinct().toList();
    }
}
