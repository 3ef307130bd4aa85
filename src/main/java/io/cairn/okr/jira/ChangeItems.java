package io.cairn.okr.jira;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of Jira's change history as traits. The history calls fields by fixed English names, custom fields by their own, with no
 * dependable capitals; most values are ids, beside the words people read.
 *
 * <p>As seen in public exports of real histories: an epic is its issue's id, the words its key; sprints are all ids, comma and
 * blank between; of versions and components each line is one that came or went; labels are words with blanks between, without ids;
 * times are whole seconds; a number field has its number as words only. Unproven on a real Jira: that a sub-task's parent is called
 * "Parent" or "Parent Issue".
 */
final class ChangeItems {
    private static final Map<String, Kind> BY_ID = Map.ofEntries(Map.entry("status", Kind.STATUS), Map.entry("resolution", Kind.RESOLUTION),
            Map.entry("project", Kind.PROJECT), Map.entry("parent", Kind.PARENT), Map.entry("parent issue", Kind.PARENT),
            Map.entry("epic link", Kind.EPIC), Map.entry("sprint", Kind.SPRINTS), Map.entry("fix version", Kind.FIX_VERSIONS),
            Map.entry("component", Kind.COMPONENTS), Map.entry("security", Kind.SECURITY_LEVEL));
    private static final Map<String, Kind> BY_SECONDS = Map.of("timeoriginalestimate", Kind.ORIGINAL_ESTIMATE,
            "timeestimate", Kind.REMAINING, "timespent", Kind.SPENT);

    private final Map<String, Trait> numbers = new HashMap<>();

    /** @param numbers the number fields to tell of, by name */
    ChangeItems(Map<String, Quantity.Field> numbers) {
        numbers.forEach((name, field) -> this.numbers.put(lower(name), Trait.number(field)));
    }

    /** Empty for a field nobody counts by. */
    Optional<TraitChange> read(ChangeItemBean item, Instant at) {
        String field = lower(item.getField());
        if (BY_ID.containsKey(field)) {
            return Optional.of(change(at, Trait.of(BY_ID.get(field)), ids(item.getFrom()), ids(item.getTo())));
        }
        if (BY_SECONDS.containsKey(field)) {
            return Optional.of(change(at, Trait.of(BY_SECONDS.get(field)), number(item.getFrom(), item.getFromString()),
                    number(item.getTo(), item.getToString())));
        }
        if (field.equals("labels")) {
            return Optional.of(change(at, Trait.of(Kind.LABELS), words(item.getFromString()), words(item.getToString())));
        }
        return Optional.ofNullable(numbers.get(field)).map(trait ->
                change(at, trait, number(item.getFromString(), item.getFrom()), number(item.getToString(), item.getTo())));
    }

    private static TraitChange change(Instant at, Trait trait, Set<String> before, Set<String> after) {
        return new TraitChange(at, trait, before, after);
    }

    private static Set<String> ids(String text) {
        return split(text, ",");
    }

    private static Set<String> words(String text) {
        return split(text, "\\s+");
    }

    /** The first of the two that is a number; none if neither is. */
    private static Set<String> number(String text, String otherwise) {
        return Stream.of(Optional.ofNullable(text), Optional.ofNullable(otherwise)).flatMap(Optional::stream).map(String::strip)
                .filter(one -> one.matches("-?[0-9]+(\\.[0-9]+)?")).findFirst()
                .map(one -> Set.of(new BigDecimal(one).stripTrailingZeros().toPlainString())).orElse(Collections.emptySet());
    }

    private static Set<String> split(String text, String by) {
        return text == null ? Set.of()
                : Arrays.stream(text.split(by)).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
