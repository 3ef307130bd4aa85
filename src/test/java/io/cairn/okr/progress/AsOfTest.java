package io.cairn.okr.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

public class AsOfTest {
    private static final Instant CREATED = Instant.parse("2026-10-01T08:00:00Z");
    private static final Trait STATUS = Trait.of(Kind.STATUS);
    private static final Trait VERSIONS = Trait.of(Kind.FIX_VERSIONS);
    private static final Trait SPRINTS = Trait.of(Kind.SPRINTS);
    private static final Trait POINTS = Trait.number(Sets.POINTS);

    private static final IssueStory STORY = new IssueStory(new IssueId(1), false, CREATED,
            Map.of(STATUS, Set.of("done"), Trait.of(Kind.RESOLUTION), Set.of("1"), VERSIONS, Set.of("v2", "v3"), SPRINTS, Set.of("s1", "s2"),
                    POINTS, Set.of("8"), Trait.of(Kind.PROJECT), Set.of("10000"), Trait.of(Kind.SPENT), Set.of("7200")),
            List.of(change(1, STATUS, "todo", "work"), change(2, VERSIONS, null, "v1"), change(3, VERSIONS, null, "v2"),
                    change(3, POINTS, "5", "8"), change(4, VERSIONS, "v1", null), change(4, SPRINTS, "s1", "s1,s2"),
                    change(5, STATUS, "work", "done"), change(5, Trait.of(Kind.RESOLUTION), null, "1"), change(6, VERSIONS, null, "v3"),
                    change(6, Trait.of(Kind.EPIC), "77", null)));

    @Test // H1
    public void laterChangesAreUndone() {
        assertThat(traits(0)).containsEntry(STATUS, Set.of("todo")).containsEntry(POINTS, Set.of("5")).doesNotContainKey(VERSIONS);
        assertThat(traits(3)).containsEntry(STATUS, Set.of("work")).containsEntry(VERSIONS, Set.of("v1", "v2")).containsEntry(SPRINTS, Set.of("s1"));
        assertThat(traits(5)).containsEntry(VERSIONS, Set.of("v2")).containsEntry(SPRINTS, Set.of("s1", "s2"));
        assertThat(traits(6)).isEqualTo(AsOf.traits(STORY, Instant.MAX).orElseThrow()).containsEntry(VERSIONS, Set.of("v2", "v3"));
        assertThat(AsOf.epic(traits(5))).contains(new IssueId(77));
        assertThat(AsOf.epic(traits(6))).isEmpty();
    }

    @Test // H1
    public void beforeItsCreationThereIsNoIssue() {
        assertThat(AsOf.traits(STORY, CREATED.minusSeconds(1))).isEmpty();
        assertThat(AsOf.traits(STORY, CREATED)).isPresent();
    }

    @Test // H1
    public void theArithmeticGetsTheIssueAsItWas() {
        IssueFacts then = AsOf.facts(STORY, at(4), AsOfTest::category).orElseThrow();
        assertThat(then.category()).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(then.resolution()).isEmpty();
        assertThat(then.readings().resolvedAt()).isEmpty();
        assertThat(then.readings().amount(Sets.POINTS)).hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("8"));
        IssueFacts now = AsOf.facts(STORY, at(9), AsOfTest::category).orElseThrow();
        assertThat(now.resolution()).contains("1");
        assertThat(now.readings().resolvedAt()).contains(at(5));
        assertThat(now.project()).isEqualTo(new ProjectId(10_000));
        assertThat(now.spent()).isEqualTo(Duration.ofHours(2));
        assertThat(now.readings().amount(new Quantity.Time(Quantity.Time.Kind.SPENT, Quantity.Unit.HOURS)))
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("2"));
    }

    @Test // H1
    public void undoingAndDoingAgainAreTheSameWhateverChanged() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Map<Trait, Set<String>> state = new HashMap<>(Map.of(STATUS, Set.of("0")));
            List<TraitChange> changes = new ArrayList<>();
            List<Map<Trait, Set<String>>> states = new ArrayList<>(List.of(Map.copyOf(state)));
            for (int hour = 1; hour <= 12; hour++) {
                change(state, changes, hour, random);
                states.add(new HashMap<>(state));
            }
            IssueStory story = new IssueStory(new IssueId(1), false, CREATED, state, changes);
            for (int hour = 0; hour <= 12; hour++) {
                assertThat(AsOf.traits(story, at(hour))).contains(states.get(hour));
            }
        }
    }

    @Test // H1
    public void directLinksCountFromTheLinkOrFromTheCreation() {
        Instant linked = at(5);
        assertThat(AsOf.linked(AsOf.View.AS_REPORTED, linked, CREATED, at(4))).isFalse();
        assertThat(AsOf.linked(AsOf.View.AS_REPORTED, linked, CREATED, at(5))).isTrue();
        assertThat(AsOf.linked(AsOf.View.AS_REPORTED, CREATED, linked, at(4))).as("created after it was linked").isFalse();
        assertThat(AsOf.linked(AsOf.View.AS_WORKED, linked, CREATED, at(4))).isTrue();
        assertThat(AsOf.linked(AsOf.View.AS_WORKED, linked, CREATED, CREATED.minusSeconds(1))).isFalse();
    }

    @Test // H1
    public void aQueryFoundWhatItsLastSampleSaysAndBeforeTheFirstOneApproximatelyThat() {
        TreeMap<LocalDate, Set<IssueId>> samples = new TreeMap<>(Map.of(LocalDate.of(2026, 10, 3), Set.of(new IssueId(1)),
                LocalDate.of(2026, 10, 5), Set.of(new IssueId(2))));
        assertThat(AsOf.members(samples, LocalDate.of(2026, 10, 4))).isEqualTo(new AsOf.Members(Set.of(new IssueId(1)), true));
        assertThat(AsOf.members(samples, LocalDate.of(2026, 10, 5))).isEqualTo(new AsOf.Members(Set.of(new IssueId(2)), true));
        assertThat(AsOf.members(samples, LocalDate.of(2026, 10, 2))).isEqualTo(new AsOf.Members(Set.of(new IssueId(1)), false));
    }

    @Test // J14
    public void theTimeBetweenTwoStatusesIsFromFirstEnteringToLastEntering() {
        assertThat(between("work", "done")).hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("4"));
        assertThat(between("todo", "done")).as("created in it").hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("5"));
        assertThat(between("work", "review")).isEmpty();
        assertThat(between("done", "work")).as("only before").isEmpty();
    }

    private static Optional<BigDecimal> between(String from, String to) {
        return Spans.between(new Quantity.Between(from, to, Quantity.Unit.HOURS), STORY);
    }

    private static void change(Map<Trait, Set<String>> state, List<TraitChange> changes, int hour, Random random) {
        if (random.nextBoolean()) {
            String next = String.valueOf(random.nextInt(5));
            changes.add(new TraitChange(at(hour), STATUS, state.get(STATUS), Set.of(next)));
            state.put(STATUS, Set.of(next));
            return;
        }
        Set<String> versions = new HashSet<>(state.getOrDefault(VERSIONS, Set.of()));
        String version = "v" + random.nextInt(4);
        boolean goes = versions.remove(version);
        changes.add(new TraitChange(at(hour), VERSIONS, goes ? Set.of(version) : Set.of(), goes ? Set.of() : Set.of(version)));
        if (!goes) {
            versions.add(version);
        }
        state.put(VERSIONS, versions);
        state.values().removeIf(Set::isEmpty);
    }

    private static Map<Trait, Set<String>> traits(int hour) {
        return AsOf.traits(STORY, at(hour)).orElseThrow();
    }

    private static TraitChange change(int hour, Trait trait, String before, String after) {
        return new TraitChange(at(hour), trait, values(before), values(after));
    }

    private static Set<String> values(String text) {
        return text == null ? Set.of() : Set.of(text.split(","));
    }

    private static Instant at(int hours) {
        return CREATED.plusSeconds(hours * 3_600L);
    }

    private static StatusCategory category(String status) {
        return switch (status) {
            case "done" -> StatusCategory.DONE;
            case "work" -> StatusCategory.IN_PROGRESS;
            default -> StatusCategory.TO_DO;
        };
    }
}
