package io.cairn.okr.objective;

import io.cairn.okr.jira.FieldValues;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LedgerLine;
import io.cairn.okr.model.Route;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the versions, sprints, components and labels by which issues came into sets. */
final class RouteNames {
    private static final Set<Route> NAMED = EnumSet.of(Route.VERSION, Route.SPRINT, Route.COMPONENT, Route.LABEL);

    private final Sources sources;
    private final FieldValues values;

    RouteNames(Sources sources, FieldValues values) {
        this.sources = sources;
        this.values = values;
    }

    /** The same for one key result. */
    Map<Route, String> of(UserKey viewer, KeyResultId id, List<LedgerLine> lines) {
        return of(viewer, Map.of(id, lines)).getOrDefault(id, Map.of());
    }

    /**
     * For lines whose issues the viewer may see, by key result; one statement if any of them needs it. A route has a name if
     * the key result has just one source of that kind, so that there is no doubt which one it was.
     */
    Map<KeyResultId, Map<Route, String>> of(UserKey viewer, Map<KeyResultId, ? extends Collection<LedgerLine>> lines) {
        List<KeyResultId> wanted = lines.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(RouteNames::isNamed))
                .map(Map.Entry::getKey).toList();
        Map<KeyResultId, Map<Route, String>> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            sources.ofAll(wanted).forEach((id, all) -> names.put(id, names(viewer,
                    all.stream().flatMap(one -> SourceTexts.value(one.source()).stream()).toList())));
        }
        return names;
    }

    private static boolean isNamed(LedgerLine line) {
        return line.routes().stream().anyMatch(NAMED::contains);
    }

    private Map<Route, String> names(UserKey viewer, List<FieldValue> all) {
        List<FieldValue> single = all.stream()
                .filter(value -> all.stream().filter(other -> other.route() == value.route()).count() == 1).toList();
        Map<Route, String> names = new EnumMap<>(Route.class);
        values.named(viewer, single.stream().filter(value -> value.route() != Route.SPRINT).toList())
                .forEach((value, named) -> names.put(value.route(), named.name()));
        single.forEach(value -> sprint(value).ifPresent(name -> names.put(Route.SPRINT, name)));
        return names;
    }

    /** Jira shows an issue's sprints to everybody who sees the issue, so there is nothing to ask. */
    private static Optional<String> sprint(FieldValue value) {
        return value.match(version -> Optional.empty(), component -> Optional.empty(), label -> Optional.empty(), sprint -> Optional.of(sprint.name()));
    }
}
