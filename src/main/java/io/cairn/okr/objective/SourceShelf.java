package io.cairn.okr.objective;

import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the sources of a key result with their notes; the figure follows. */
final class SourceShelf {
    private final Sources sources;
    private final Trail trail;
    private final Keeping keeping;

    SourceShelf(Sources sources, Trail trail, Keeping keeping) {
        this.sources = sources;
        this.trail = trail;
        this.keeping = keeping;
    }

    List<LinkedSource> of(KeyResultId id) {
        return sources.of(id);
    }

    /** @return one for each asked for, new or as it was before */
    List<LinkedSource> add(UserKey who, KeyResultId id, List<IssueSource> wanted) {
        return keeping.keyResult(id, () -> {
            Set<IssueSource> before = sources.of(id).stream().map(LinkedSource::source).collect(Collectors.toSet());
            return wanted.stream().map(source -> added(who, id, source, before)).toList();
        });
    }

    void remove(UserKey who, KeyResultId id, List<LinkedSource> linked) {
        keeping.keyResult(id, () -> {
            linked.stream().filter(one -> sources.remove(id, one.id()))
                    .forEach(one -> trail.note(who, "source.removed", id.key(), Traces.of(one.source()), ""));
            return id;
        });
    }

    private LinkedSource added(UserKey who, KeyResultId id, IssueSource source, Set<IssueSource> before) {
        LinkedSource linked = sources.add(id, source, who, trail.now());
        if (!before.contains(linked.source())) {
            trail.note(who, "source.added", id.key(), "", Traces.of(source));
        }
        return linked;
    }
}
