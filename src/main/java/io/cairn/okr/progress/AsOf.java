package io.cairn.okr.progress;

import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Readings;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Issues and sets of issues as they were (H1). */
public final class AsOf {
    private AsOf() {
    }

    /** From when a link counts (H1). */
    public enum View {
        /** From the later of link and creation: what a report of that day would have said. */
        AS_REPORTED,
        /** From the creation of the issue: what was worked, whenever it was linked. */
        AS_WORKED
    }

    /**
     * What an issue was at a moment: its present values, with all later changes undone.
     *
     * @return empty if it was created later
     */
    public static Optional<Map<Trait, Set<String>>> traits(IssueStory story, Instant at) {
        if (story.created().isAfter(at)) {
            return Optional.empty();
        }
        Map<Trait, Set<String>> traits = new HashMap<>();
        story.now().forEach((trait, values) -> traits.put(trait, new HashSet<>(values)));
        List<TraitChange> changes = story.changes();
        for (int last = changes.size() - 1; last >= 0; last--) {
            if (changes.get(last).at().isAfter(at)) {
                undo(traits, changes.get(last));
            }
        }
        traits.values().removeIf(Set::isEmpty);
        return Optional.of(traits);
    }

    /**
     * The same as the arithmetic takes it.
     *
     * @param categories the category of each status, by id, as it is now: Jira does not keep former ones
     */
    public static Optional<IssueFacts> facts(IssueStory story, Instant at, Function<String, StatusCategory> categories) {
        return traits(story, at).map(traits -> {
            String status = one(traits, Kind.STATUS).orElse("");
            return new IssueFacts(story.issue(), new ProjectId(number(traits, Kind.PROJECT)), categories.apply(status),
                    one(traits, Kind.RESOLUTION), one(traits, Kind.PARENT).map(Long::valueOf).map(IssueId::new), story.epic(),
                    Duration.ofSeconds(number(traits, Kind.SPENT)), Duration.ofSeconds(number(traits, Kind.REMAINING)),
                    new Readings(status, resolvedAt(story, at), one(traits, Kind.SECURITY_LEVEL).isPresent(), amounts(traits)));
        });
    }

    /**
     * Whether an issue had one of several values at a moment, with all later changes undone. Fits lists of all values as well as
     * single ones that came and went.
     *
     * @param now whether it has it now
     */
    public static boolean had(IssueStory story, Trait trait, String value, boolean now, Instant at) {
        boolean had = now;
        for (int last = story.changes().size() - 1; last >= 0; last--) {
            TraitChange change = story.changes().get(last);
            if (change.trait().equals(trait) && change.at().isAfter(at)) {
                had = change.before().contains(value) || had && !change.after().contains(value);
            }
        }
        return had && !story.created().isAfter(at);
    }

    /** The story up to a moment; empty if the issue was created later. */
    public static Optional<IssueStory> until(IssueStory story, Instant at) {
        return traits(story, at).map(then -> new IssueStory(story.issue(), story.epic(), story.created(), then,
                story.changes().stream().filter(change -> !change.at().isAfter(at)).toList()));
    }

    /** The epic it was in. */
    public static Optional<IssueId> epic(Map<Trait, Set<String>> traits) {
        return one(traits, Kind.EPIC).map(Long::valueOf).map(IssueId::new);
    }

    /** Whether an issue that is linked by hand counts at a moment. */
    public static boolean linked(View view, Instant linkedAt, Instant created, Instant at) {
        return switch (view) {
            case AS_REPORTED -> !linkedAt.isAfter(at) && !created.isAfter(at);
            case AS_WORKED -> !created.isAfter(at);
        };
    }

    /**
     * What a query found on a day, from samples of each day; before the first sample that one, and only approximately.
     *
     * @param samples what was found, by day; not empty
     */
    public static Members members(NavigableMap<LocalDate, Set<IssueId>> samples, LocalDate day) {
        return Optional.ofNullable(samples.floorEntry(day)).map(sample -> new Members(sample.getValue(), true))
                .orElseGet(() -> new Members(samples.firstEntry().getValue(), false));
    }

    /** What a query found. @param exact whether it is known, else it is approximate */
    public record Members(Set<IssueId> issues, boolean exact) {
        public Members {
            issues = Set.copyOf(issues);
        }
    }

    /** Fits whole lists as well as single values that came and went. */
    private static void undo(Map<Trait, Set<String>> traits, TraitChange change) {
        Set<String> values = traits.computeIfAbsent(change.trait(), trait -> new HashSet<>());
        values.removeAll(change.after());
        values.addAll(change.before());
    }

    /** The last time it got the resolution it had then. */
    private static Optional<Instant> resolvedAt(IssueStory story, Instant at) {
        Optional<TraitChange> last = story.changes().stream().filter(change -> change.trait().kind() == Kind.RESOLUTION)
                .filter(change -> !change.at().isAfter(at)).reduce((one, next) -> next);
        return last.filter(change -> !change.after().isEmpty()).map(TraitChange::at);
    }

    private static Map<Quantity, BigDecimal> amounts(Map<Trait, Set<String>> traits) {
        Map<Quantity, BigDecimal> amounts = new HashMap<>();
        traits.forEach((trait, values) -> {
            if (trait.kind() == Kind.NUMBER) {
                amounts.put(new Quantity.Field(trait.field()), new BigDecimal(values.iterator().next()));
            }
        });
        for (Quantity.Unit unit : Quantity.Unit.values()) {
            Spans.read(traits, unit).forEach((kind, span) -> amounts.put(new Quantity.Time(kind, unit), span));
        }
        return amounts;
    }

    private static long number(Map<Trait, Set<String>> traits, Kind kind) {
        return one(traits, kind).map(Long::valueOf).orElse(0L);
    }

    private static Optional<String> one(Map<Trait, Set<String>> traits, Kind kind) {
        return traits.getOrDefault(Trait.of(kind), Set.of()).stream().findFirst();
    }
}
