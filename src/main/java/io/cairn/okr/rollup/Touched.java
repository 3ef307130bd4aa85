package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.jira.Memberships;
import io.cairn.okr.model.FieldValue;
import io.cairn.okr.model.IssueFacts;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.ProjectId;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Sources;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which key results a change of issues may move. Rather one too many: recomputing what did not change writes nothing. */
public final class Touched {
    private final Sources sources;
    private final Figures figures;
    private final Issues issues;
    private final Memberships memberships;
    private final Clock clock;

    public Touched(Sources sources, Figures figures, Issues issues, Memberships memberships, Clock clock) {
        this.sources = sources;
        this.figures = figures;
        this.issues = issues;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Those whose set the issues, their parents or their epics are in (so also the epic and the query they were in), those
     * that name them, those with a query that finds one of them now, and those with a version, sprint, component or label that
     * one of them has now (J10). Five statements for every 500, and one narrow search at most for each different query,
     * label and sprint.
     */
    Set<KeyResultId> by(Collection<IssueId> changed) {
        Set<IssueId> named = new LinkedHashSet<>(changed);
        named.addAll(issues.epicOf(changed).values());
        Collection<IssueFacts> facts = issues.facts(changed).values();
        facts.forEach(one -> one.parent().ifPresent(named::add)); // J6
        Set<KeyResultId> touched = new LinkedHashSet<>();
        figures.servedBy(named).values().forEach(lines -> lines.forEach(line -> touched.add(line.keyResult())));
        add(touched, sources.directTo(named));
        add(touched, sources.epics(named));
        touched.addAll(found(changed, facts, touched));
        return touched;
    }

    /** Those with a query, whatever it finds; one statement. */
    Set<KeyResultId> byQueries() {
        Set<KeyResultId> touched = new LinkedHashSet<>();
        add(touched, sources.queries(LocalDate.now(clock)));
        return touched;
    }

    /** Sources of key results that are touched anyway need not be asked. */
    private Set<KeyResultId> found(Collection<IssueId> changed, Collection<IssueFacts> facts, Set<KeyResultId> already) {
        Map<IssueSource, List<KeyResultId>> having = new LinkedHashMap<>();
        List<IssueSource.Query> queries = new ArrayList<>();
        List<FieldValue> values = new ArrayList<>();
        perhaps(facts).filter(linked -> !already.contains(linked.keyResult())).forEach(linked -> {
            having.computeIfAbsent(linked.source(), source -> new ArrayList<>()).add(linked.keyResult());
            linked.source().match(direct -> false, epic -> false, queries::add, field -> values.add(field.value()));
        });
        Set<KeyResultId> found = new LinkedHashSet<>();
        memberships.finding(queries, changed).forEach(query -> found.addAll(having.get(query)));
        issues.held(values, changed).forEach(value -> found.addAll(having.get(new IssueSource.Field(value))));
        return found;
    }

    private Stream<LinkedSource> perhaps(Collection<IssueFacts> facts) {
        LocalDate today = LocalDate.now(clock);
        Set<ProjectId> projects = facts.stream().map(IssueFacts::project).collect(Collectors.toSet());
        return Stream.concat(sources.queries(today).stream(), sources.within(projects, today).stream());
    }

    private static void add(Set<KeyResultId> touched, List<LinkedSource> sources) {
        sources.forEach(source -> touched.add(source.keyResult()));
    }
}
