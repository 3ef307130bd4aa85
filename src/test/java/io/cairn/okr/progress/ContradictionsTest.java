package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.Contradiction;
import io.cairn.okr.model.Contradiction.Kind;
import io.cairn.okr.model.CyclePlan;
import io.cairn.okr.model.FigureEvent;
import io.cairn.okr.model.FigureEvent.Change;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.Status;
import io.cairn.okr.model.TargetChange;
import io.cairn.okr.model.TargetChange.Span;
import io.cairn.okr.model.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

/** Scripted histories: each fires exactly its own hint, a clean one none. */
public class ContradictionsTest {
    private static final KeyResultId KR = new KeyResultId(7);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CyclePlan QUARTER = new CyclePlan("Q4", LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));

    @Test
    public void aCleanHistoryFiresNothing() {
        assertThat(fired(clean())).isEmpty();
    }

    @Test
    public void anEmptyHistoryFiresNothing() {
        assertThat(fired(new Script())).isEmpty();
    }

    @Test
    public void onTrackWhileNothingMovedForFourWeeksFires() {
        assertThat(fired(clean().said("2026-11-20", Status.ON_TRACK).quietSince("2026-10-25"))).containsExactly(Kind.ON_TRACK_UNMOVED);
        assertThat(Contradictions.of(clean().said("2026-11-20", Status.ON_TRACK).quietSince("2026-10-25").track()).get(0).day()).isEqualTo("2026-11-20");
        Track track = clean().said("2026-11-20", Status.ON_TRACK).quietSince("2026-10-25").track();
        assertThat(Contradictions.of(track).get(0).entry()).isEqualTo(track.word().map(Track.Word::at));
    }

    @Test
    public void itDoesNotFireIfSomethingMovedOrAnotherWordWasSaidOrItIsDoneOrYoungOrOver() {
        assertThat(fired(clean().said("2026-11-20", Status.ON_TRACK))).isEmpty();
        assertThat(fired(clean().said("2026-11-20", Status.AT_RISK).quietSince("2026-10-25"))).isEmpty();
        assertThat(fired(clean().said("2026-11-20", null).quietSince("2026-10-25"))).isEmpty();
        assertThat(fired(clean().said("2026-11-20", Status.ON_TRACK).quietSince("2026-10-25").at("1"))).isEmpty();
        assertThat(fired(clean().said("2026-11-20", Status.ON_TRACK).quietSince("2026-10-25").made("2026-11-01"))).isEmpty();
        assertThat(fired(clean().said("2026-12-30", Status.ON_TRACK).quietSince("2026-10-25").today("2027-01-05"))).isEmpty();
    }

    @Test // J10
    public void aRiseByLeavingIssuesAloneFires() {
        Script script = clean().quietSince("2026-10-20").event("2026-11-18", "0.4", "0.5", change(FigureEvent.Kind.REMOVED, 9, "0"));
        Contradiction found = Contradictions.of(script.track()).get(0);
        assertThat(fired(script)).containsExactly(Kind.ROSE_BY_SCOPE);
        assertThat(found.issues()).containsExactly(new IssueId(9));
        assertThat(found.rise().orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(found.entry()).contains(script.track().events().get(script.track().events().size() - 1).at());
    }

    @Test // J10
    public void itDoesNotFireIfWorkLiftedTheFigureTooOrItFell() {
        assertThat(fired(clean().event("2026-11-18", "0.5", "0.6", change(FigureEvent.Kind.REMOVED, 9, "0")))).isEmpty();
        assertThat(fired(clean().quietSince("2026-10-20").event("2026-11-18", "0.5", "0.4", change(FigureEvent.Kind.REMOVED, 9, "0")))).isEmpty();
        assertThat(fired(clean().quietSince("2026-10-20").event("2026-11-18", "0.5", "0.6", change(FigureEvent.Kind.REWEIGHTED, 9, "0")))).isEmpty();
    }

    @Test
    public void mostWorkFinishedOnTheLastDayFires() {
        Script script = new Script().today("2026-12-31");
        LongStream.rangeClosed(1, 5).forEach(id -> script.done("2026-12-31", id));
        script.done("2026-12-01", 6);
        assertThat(fired(script)).containsExactly(Kind.LAST_DAY);
        assertThat(Contradictions.of(script.track()).get(0).total()).isEqualTo(6);
    }

    @Test
    public void aFewOrASmallPartOnTheLastDayDoNotFire() {
        Script few = new Script().today("2026-12-31");
        LongStream.rangeClosed(1, 4).forEach(id -> few.done("2026-12-31", id));
        assertThat(fired(few)).isEmpty();
        Script part = new Script().today("2026-12-31");
        LongStream.rangeClosed(1, 5).forEach(id -> part.done("2026-12-31", id));
        LongStream.rangeClosed(6, 11).forEach(id -> part.done("2026-12-10", id));
        assertThat(fired(part)).isEmpty();
    }

    @Test
    public void theLastDayIsThatOfTheTimeZone() {
        Script script = new Script().today("2026-12-31");
        LongStream.rangeClosed(1, 5).forEach(id -> script.event(Instant.parse("2026-12-31T16:30:00Z"), "0.1", "0.2", change(FigureEvent.Kind.DONE, id, "0.1")));
        assertThat(fired(script)).isEmpty(); // it is the first of January in Shanghai
    }

    @Test // J9
    public void finishedAndReopenedIssuesFire() {
        Script script = clean();
        LongStream.rangeClosed(1, 3).forEach(id -> script.event("2026-11-20", "0.5", "0.4", change(FigureEvent.Kind.FELL_BACK, id, "-0.1")));
        assertThat(fired(script)).containsExactly(Kind.REOPENED);
        assertThat(Contradictions.of(script.track()).get(0).issues()).extracting(IssueId::value).containsExactly(1L, 2L, 3L);
    }

    @Test // J9
    public void twoReopenedIssuesOrSuchAsWereNeverFinishedDoNotFire() {
        Script two = clean();
        LongStream.rangeClosed(1, 2).forEach(id -> two.event("2026-11-20", "0.5", "0.4", change(FigureEvent.Kind.FELL_BACK, id, "-0.1")));
        assertThat(fired(two)).isEmpty();
        Script never = clean();
        LongStream.rangeClosed(21, 24).forEach(id -> never.event("2026-11-20", "0.5", "0.4", change(FigureEvent.Kind.FELL_BACK, id, "-0.1")));
        assertThat(fired(never)).isEmpty();
    }

    @Test
    public void theSameQueryInAnotherObjectiveFires() {
        assertThat(fired(clean().sameQuery(8))).containsExactly(Kind.SAME_QUERY);
        assertThat(Contradictions.of(clean().sameQuery(8).track()).get(0).entry()).isEmpty();
        assertThat(Contradictions.of(clean().sameQuery(8).track()).get(0).others()).containsExactly(new KeyResultId(8));
    }

    @Test
    public void aTargetLoweredInTheSecondHalfFires() {
        Script script = clean().target("2026-11-20", "0", "100", "0", "60");
        assertThat(fired(script)).containsExactly(Kind.TARGET_LOWERED);
        assertThat(Contradictions.of(script.track()).get(0).entry()).contains(script.track().targets().get(0).at());
        assertThat(fired(clean().target("2026-11-20", "20", "4", "20", "8"))).containsExactly(Kind.TARGET_LOWERED);
        assertThat(fired(clean().target("2026-11-20", "0", "100", "30", "100"))).containsExactly(Kind.TARGET_LOWERED);
    }

    @Test
    public void aTargetLoweredEarlyOrRaisedOrPutBackDoesNotFire() {
        assertThat(fired(clean().target("2026-10-20", "0", "100", "0", "60"))).isEmpty();
        assertThat(fired(clean().target("2026-11-20", "0", "100", "0", "120"))).isEmpty();
        assertThat(fired(clean().target("2026-11-20", "0", "100", "0", "60").target("2026-11-21", "0", "60", "0", "100"))).isEmpty();
    }

    @Test
    public void allWorkByOnePersonFires() {
        Script script = clean();
        LongStream.rangeClosed(1, 5).forEach(id -> script.doneBy(id, "anna"));
        assertThat(fired(script)).containsExactly(Kind.ONE_PERSON);
    }

    @Test
    public void workByTwoOrByNobodyOrLittleWorkDoesNotFire() {
        Script two = clean();
        LongStream.rangeClosed(1, 5).forEach(id -> two.doneBy(id, id == 3 ? "bo" : "anna"));
        assertThat(fired(two)).isEmpty();
        Script nobody = clean();
        LongStream.rangeClosed(1, 6).forEach(id -> nobody.doneBy(id, id == 3 ? null : "anna"));
        assertThat(fired(nobody)).isEmpty();
        Script little = clean();
        LongStream.rangeClosed(1, 4).forEach(id -> little.doneBy(id, "anna"));
        assertThat(fired(little)).isEmpty();
    }

    @Test // J11
    public void whatMayNotBeNamedDoesNotCount() {
        Script script = new Script().today("2026-12-31");
        LongStream.rangeClosed(1, 5).forEach(id -> script.done("2026-12-31", id));
        assertThat(fired(script.hide(3))).isEmpty();
        Script reopened = clean();
        LongStream.rangeClosed(1, 3).forEach(id -> reopened.event("2026-11-20", "0.5", "0.4", change(FigureEvent.Kind.FELL_BACK, id, "-0.1")));
        assertThat(fired(reopened.hide(2))).isEmpty();
        Script cut = clean().quietSince("2026-10-20").event("2026-11-18", "0.4", "0.5", change(FigureEvent.Kind.REMOVED, 9, "0")).hide(9);
        assertThat(Contradictions.of(cut.track()).get(0).issues()).isEmpty();
    }

    @Test
    public void ofAMeasuredValueEventsTellNothingOfWork() {
        Script script = new Script().measured().today("2026-12-31");
        LongStream.rangeClosed(1, 5).forEach(id -> script.done("2026-12-31", id).doneBy(id, "anna"));
        assertThat(fired(script)).isEmpty();
    }

    private static List<Kind> fired(Script script) {
        return Contradictions.of(script.track()).stream().map(Contradiction::kind).toList();
    }

    /** Work every week, by two people, said to be at risk; the last on the 16th of November. */
    private static Script clean() {
        Script script = new Script().said("2026-11-20", Status.AT_RISK);
        String[] days = {"2026-10-05", "2026-10-19", "2026-11-02", "2026-11-16"};
        for (int week = 0; week < days.length; week++) {
            script.done(days[week], week + 1);
        }
        return script;
    }

    private static Change change(FigureEvent.Kind kind, long issue, String by) {
        return new Change(kind, new IssueId(issue), new BigDecimal(by), Set.of(Route.DIRECT));
    }

    /** A history in the making. It is the 23rd of November 2026. */
    private static final class Script {
        private final List<FigureEvent> events = new ArrayList<>();
        private final List<TargetChange> targets = new ArrayList<>();
        private final Set<IssueId> seen = new HashSet<>(LongStream.rangeClosed(1, 30).mapToObj(IssueId::new).toList());
        private final Map<IssueId, UserKey> doneBy = new HashMap<>();
        private List<KeyResultId> sameQuery = List.of();
        private Optional<Track.Word> word = Optional.empty();
        private Instant made = noon("2026-10-01");
        private LocalDate today = LocalDate.parse("2026-11-23");
        private BigDecimal raw = new BigDecimal("0.5");
        private boolean shared = true;
        private int done;

        Script said(String day, Status status) {
            word = Optional.of(new Track.Word(noon(day), Optional.ofNullable(status)));
            return this;
        }

        Script done(String day, long issue) {
            return event(day, "0.4", "0.5", change(FigureEvent.Kind.DONE, issue, "0.1"));
        }

        Script event(String day, String before, String after, Change... changes) {
            return event(noon(day), before, after, changes);
        }

        Script event(Instant at, String before, String after, Change... changes) {
            events.add(new FigureEvent(KR, at, Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(after)), List.of(changes)));
            return this;
        }

        Script quietSince(String day) {
            events.removeIf(event -> event.at().isAfter(noon(day)));
            return this;
        }

        Script target(String day, String startBefore, String targetBefore, String start, String target) {
            targets.add(new TargetChange(KR, noon(day), new Span(new BigDecimal(startBefore), new BigDecimal(targetBefore)),
                    new Span(new BigDecimal(start), new BigDecimal(target)), "h"));
            return this;
        }

        Script doneBy(long issue, String person) {
            done++;
            if (person != null) {
                doneBy.put(new IssueId(issue), new UserKey(person));
            }
            return this;
        }

        Script sameQuery(long other) {
            sameQuery = List.of(new KeyResultId(other));
            return this;
        }

        Script hide(long issue) {
            seen.remove(new IssueId(issue));
            return this;
        }

        Script made(String day) {
            made = noon(day);
            return this;
        }

        Script today(String day) {
            today = LocalDate.parse(day);
            return this;
        }

        Script at(String fraction) {
            raw = new BigDecimal(fraction);
            return this;
        }

        Script measured() {
            shared = false;
            return this;
        }

        Track track() {
            return new Track(new Track.Time(QUARTER, made, today, SHANGHAI), Optional.of(raw), shared, events, word, targets, seen, doneBy, done, sameQuery);
        }

        private static Instant noon(String day) {
            return LocalDate.parse(day).atTime(12, 0).atZone(SHANGHAI).toInstant();
        }
    }
}
