package io.cairn.okr.rollup;

import io.cairn.okr.jira.Surroundings;
import io.cairn.okr.model.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What there is beside issues, as a test says; every look at it is counted. */
final class Around implements Surroundings {
    private final Map<Thing, String> things = new ConcurrentHashMap<>();
    private final Set<Thing> filled = ConcurrentHashMap.newKeySet();
    final List<UserKey> asked = new ArrayList<>();

    Around with(Kind kind, String id, String state) {
        things.put(new Thing(kind, id), state);
        return this;
    }

    Around without(Kind kind, String id) {
        things.remove(new Thing(kind, id));
        return this;
    }

    /** From now on there are issues in the project. */
    Around fill(String project) {
        filled.add(new Thing(Kind.PROJECT, project));
        return this;
    }

    @Override
    public Map<Thing, String> now(Collection<UserKey> people) {
        asked.addAll(people);
        return Map.copyOf(things);
    }

    @Override
    public boolean hasIssues(Thing project) {
        return filled.contains(project);
    }
}
