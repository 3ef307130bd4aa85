package io.cairn.okr.rollup;

import io.cairn.okr.jira.Issues;
import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.Sources;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which key results a change of issues may move. Rather one too many: recomputing what did not change writes nothing. */
public final class Touched {
    private final Sources sources;
    private final Figures figures;
    private final Issues issues;
    private final Clock clock;

    public Touched(Sources sources, Figures figures, Issues issues, Clock clock) {
        this.sources = sources;
        this.figures = figures;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * Those whose set the issues are in (so also the epic they were in), those that name them or their present epic, and
     * those with a query, which may find them now (J10). Four statements for every 500.
     */
    Set<KeyResultId> by(Collection<IssueId> changed) {
        Set<IssueId> named = new LinkedHashSet<>(changed);
        named.addAll(issues.epicOf(changed).values());
        Set<KeyResultId> touched = new LinkedHashSet<>();
        figures.servedBy(named).values().forEach(lines -> lines.forEach(line -> touched.add(line.keyResult())));
        add(touched, sources.directTo(named));
        add(touched, sources.epics(named));
        add(touched, sources.queries(LocalDate.now(clock)));
        return touched;
    }

    private static void add(Set<KeyResultId> touched, List<LinkedSource> sources) {
        sources.forEach(source -> touched.add(source.keyResult()));
    }
}
