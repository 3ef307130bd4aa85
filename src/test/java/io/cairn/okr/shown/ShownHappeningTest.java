package io.cairn.okr.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cairn.okr.jira.IssueView;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.FigureEvent.Kind;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.objective.Happening;
import io.cairn.okr.rest.Bundles;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What changed and by how much (J9, J10), in words. */
public class ShownHappeningTest {
    private final People people = mock(People.class);
    private final Words words = new Words(new Bundles().resolver(), people, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private Locale locale = Locale.ENGLISH;

    @Test // J9
    public void workSaysItsPoints() {
        assertThat(text("0.06", "0", List.of(change(Kind.DONE, "APP-7", "0.06")), 0, 0)).isEqualTo("APP-7 done, +6 points");
        assertThat(text("-0.125", "0", List.of(change(Kind.FELL_BACK, "APP-7", "-0.125")), 0, 0)).isEqualTo("APP-7 fell back, −12.5 points");
    }

    @Test // J10
    public void aSetThatGrewSaysByHowManyAndWhatItCost() {
        List<Happening.Change> changes = List.of(change(Kind.DONE, "APP-7", "0.06"), change(Kind.ADDED, "APP-8", "0"), change(Kind.ADDED, "APP-9", "0"));
        assertThat(text("0.03", "-0.03", changes, 2, 0)).isEqualTo("APP-7 done, +6 points; scope +2, −3 points");
        locale = Locale.SIMPLIFIED_CHINESE;
        assertThat(text("0.03", "-0.03", changes, 2, 0)).isEqualTo("APP-7 已完成，+6 个百分点；范围 +2，−3 个百分点");
    }

    @Test // J10
    public void oneThatLeftSaysWhatItLeft() {
        assertThat(text("0.1", "0.1", List.of(left("APP-7", Route.QUERY)), 0, 1)).isEqualTo("APP-7 left the query, +10 points");
        assertThat(text("0", "0", List.of(left("APP-7", Route.EPIC)), 0, 1)).isEqualTo("APP-7 left the epic");
        assertThat(text("0", "0", List.of(left("APP-7", Route.QUERY, Route.DIRECT)), 0, 1)).isEqualTo("APP-7 left");
    }

    @Test
    public void ofManyTheFirstThreeAreNamed() {
        List<Happening.Change> changes = List.of(change(Kind.DONE, "A-1", "0.4"), change(Kind.DONE, "A-2", "0.3"),
                change(Kind.DONE, "A-3", "0.2"), change(Kind.DONE, "A-4", "0.1"));
        assertThat(text("1", "0", changes, 0, 0)).isEqualTo("A-1 done, +40 points; A-2 done, +30 points; A-3 done, +20 points; 1 more");
    }

    @Test
    public void aMeasuredValueIsANewValue() {
        assertThat(text("0.2", "0", List.of(), 0, 0)).isEqualTo("Counted anew");
    }

    private String text(String moved, String scope, List<Happening.Change> changes, int added, int removed) {
        when(people.locale()).thenReturn(locale);
        Happening happening = new Happening(Instant.EPOCH, Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(moved)),
                new BigDecimal(scope), changes, added, removed, 0);
        return ShownHappening.of(happening, words).text();
    }

    private static Happening.Change left(String key, Route... routes) {
        return new Happening.Change(Kind.REMOVED, Optional.of(issue(key)), BigDecimal.ZERO, Set.of(routes));
    }

    private static Happening.Change change(Kind kind, String key, String by) {
        return new Happening.Change(kind, Optional.of(issue(key)), new BigDecimal(by), Set.of(Route.DIRECT));
    }

    private static IssueView issue(String key) {
        return new IssueView(new IssueId(1), new ProjectId(1), key, "Summary", "Bug", "Done", StatusCategory.DONE, Optional.empty(), "/browse/" + key);
    }
}
