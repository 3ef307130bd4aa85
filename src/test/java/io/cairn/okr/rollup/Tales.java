package io.cairn.okr.rollup;

import io.cairn.okr.jira.Histories;
import io.cairn.okr.jira.IssueFields;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueStory;
import io.cairn.okr.model.Quantity;
import io.cairn.okr.model.StatusCategory;
import io.cairn.okr.model.Trait;
import io.cairn.okr.model.Trait.Kind;
import io.cairn.okr.model.TraitChange;
import io.cairn.okr.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Histories of issues as a test tells them, in October 2026; everything happens at nine in the morning, UTC. */
final class Tales implements Histories, IssueFields {
    static final String OPEN = "1";
    static final String WORK = "3";
    static final String DONE = "5";

    private final Map<IssueId, IssueStory> stories = new HashMap<>();

    static Instant on(int dayOfOctober) {
        return LocalDate.of(2026, 10, dayOfOctober).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    /** @param moves the day and the new status, in turns */
    Tales told(IssueId issue, int created, Object... moves) {
        List<TraitChange> changes = new ArrayList<>();
        String status = OPEN;
        for (int at = 0; at < moves.length; at += 2) {
            changes.add(new TraitChange(on((Integer) moves[at]), Trait.of(Kind.STATUS), Set.of(status), Set.of((String) moves[at + 1])));
            status = (String) moves[at + 1];
        }
        return put(issue, created, status, false, changes);
    }

    Tales epic(IssueId issue, int created) {
        return put(issue, created, OPEN, true, List.of());
    }

    /** Another change of an issue told before. */
    Tales then(IssueId issue, int day, Kind kind, String before, String after) {
        IssueStory story = stories.get(issue);
        List<TraitChange> changes = new ArrayList<>(story.changes());
        changes.add(new TraitChange(on(day), Trait.of(kind), values(before), values(after)));
        changes.sort((one, other) -> one.at().compareTo(other.at()));
        stories.put(issue, new IssueStory(issue, story.epic(), story.created(), story.now(), changes));
        return this;
    }

    private Tales put(IssueId issue, int created, String status, boolean epic, List<TraitChange> changes) {
        stories.put(issue, new IssueStory(issue, epic, on(created),
                Map.of(Trait.of(Kind.STATUS), Set.of(status), Trait.of(Kind.PROJECT), Set.of("10")), changes));
        return this;
    }

    private static Set<String> values(String text) {
        return text == null ? Set.of() : Set.of(text.split(","));
    }

    @Override
    public Map<IssueId, IssueStory> of(Collection<IssueId> ids, Set<Quantity> amounts) {
        return ids.stream().distinct().filter(stories::containsKey).collect(Collectors.toMap(id -> id, stories::get));
    }

    @Override
    public List<NumberField> numbers(UserKey viewer) {
        return List.of();
    }

    @Override
    public Map<String, String> numberNames() {
        return Map.of();
    }

    @Override
    public List<StatusView> statuses() {
        return List.of(new StatusView(OPEN, "Open", StatusCategory.TO_DO), new StatusView(WORK, "In Progress", StatusCategory.IN_PROGRESS),
                new StatusView(DONE, "Done", StatusCategory.DONE));
    }
}
