package io.cairn.okr.progress;

import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spans of time as numbers (J14). */
public final class Spans {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final Map<Quantity.Time.Kind, Kind> TRAITS = Map.of(Quantity.Time.Kind.ORIGINAL_ESTIMATE, Kind.ORIGINAL_ESTIMATE,
            Quantity.Time.Kind.REMAINING, Kind.REMAINING, Quantity.Time.Kind.SPENT, Kind.SPENT);

    private Spans() {
    }

    /** In hours, or in days of 24 hours. */
    public static BigDecimal in(Quantity.Unit unit, Duration span) {
        BigDecimal seconds = BigDecimal.valueOf(span.getSeconds());
        return switch (unit) {
            case HOURS -> Fractions.of(seconds, SECONDS_OF_HOUR);
            case DAYS -> Fractions.of(seconds, SECONDS_OF_DAY);
        };
    }

    /**
     * The time from first entering one status to last entering the other after it (J14).
     *
     * @return empty if it has not come that far
     */
    public static Optional<BigDecimal> between(Quantity.Between quantity, IssueStory story) {
        List<TraitChange> moves = story.changes().stream().filter(change -> change.trait().kind() == Kind.STATUS).toList();
        String first = moves.isEmpty() ? now(story) : moves.get(0).before().stream().findFirst().orElse("");
        Optional<Instant> begin = first.equals(quantity.from()) ? Optional.of(story.created())
                : entries(moves, quantity.from()).stream().findFirst();
        Optional<Instant> end = begin.flatMap(from -> entries(moves, quantity.to()).stream().filter(at -> !at.isBefore(from))
                .reduce((one, next) -> next));
        return end.map(until -> in(quantity.unit(), Duration.between(begin.orElseThrow(), until)));
    }

    /** Jira's own spans of time, where they are known. */
    static Map<Quantity.Time.Kind, BigDecimal> read(Map<Trait, Set<String>> traits, Quantity.Unit unit) {
        Map<Quantity.Time.Kind, BigDecimal> spans = new EnumMap<>(Quantity.Time.Kind.class);
        TRAITS.forEach((kind, trait) -> traits.getOrDefault(Trait.of(trait), Set.of()).stream().findFirst()
                .ifPresent(seconds -> spans.put(kind, in(unit, Duration.ofSeconds(Long.parseLong(seconds))))));
        return spans;
    }

    private static String now(IssueStory story) {
        return story.now().getOrDefault(Trait.of(Kind.STATUS), Set.of()).stream().findFirst().orElse("");
    }

    private static List<Instant> entries(List<TraitChange> moves, String status) {
        return moves.stream().filter(move -> move.after().contains(status)).map(TraitChange::at).toList();
    }
}
