package io.cairn.okr.objective;

import io.cairn.okr.model.Effect;
import io.cairn.okr.model.IssueSource;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.store.Sources;
import java.util.List;
import java.util.Optional;
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

    /** One of the key result, there or taken out. */
    Optional<LinkedSource> removed(KeyResultId id, SourceId source) {
        return sources.byId(id, source);
    }

    /** @return one for each asked for, new or as it was before */
    List<LinkedSource> add(UserKey who, KeyResultId id, List<WantedSource> wanted) {
        return keeping.keyResult(id, () -> {
            Set<IssueSource> before = there(id);
            return wanted.stream().map(one -> added(who, id, one, before)).toList();
        });
    }

    /** @return empty if it was never there */
    Optional<LinkedSource> restore(UserKey who, KeyResultId id, SourceId source) {
        return keeping.keyResult(id, () -> {
            Set<IssueSource> before = there(id);
            Optional<LinkedSource> back = sources.restore(id, source);
            back.filter(one -> !before.contains(one.source()))
                    .ifPresent(one -> trail.note(who, "source.restored", id.key(), "", Traces.of(one.source(), one.effect())));
            return back;
        });
    }

    LinkedSource change(UserKey who, LinkedSource linked, Effect effect) {
        KeyResultId id = linked.keyResult();
        return keeping.keyResult(id, () -> {
            LinkedSource changed = sources.change(id, linked.id(), effect).orElseThrow(() -> new NotFoundException(id.key() + " source " + linked.id().value()));
            trail.note(who, "source.changed", id.key(), Traces.of(linked.source(), linked.effect()), Traces.of(changed.source(), effect));
            return changed;
        });
    }

    void remove(UserKey who, KeyResultId id, List<LinkedSource> linked) {
        keeping.keyResult(id, () -> {
            linked.stream().filter(one -> sources.remove(id, one.id(), trail.now()))
                    .forEach(one -> trail.note(who, "source.removed", id.key(), Traces.of(one.source(), one.effect()), ""));
            return id;
        });
    }

    private Set<IssueSource> there(KeyResultId id) {
        return sources.of(id).stream().map(LinkedSource::source).collect(Collectors.toSet());
    }

    private LinkedSource added(UserKey who, KeyResultId id, WantedSource wanted, Set<IssueSource> before) {
        LinkedSource linked = sources.add(id, wanted.source(), wanted.effect(), who, trail.now());
        if (!before.contains(linked.source())) {
            trail.note(who, "source.added", id.key(), "", Traces.of(wanted.source(), wanted.effect()));
        }
        return linked;
    }
}
