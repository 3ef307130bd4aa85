package io.cairn.okr.rollup;

import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Sources;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads what is kept of key results that are computed together. */
final class OnDisk {
    private final Figures figures;
    private final KeyResults keyResults;
    private final Sources sources;
    private final Watch watch;

    OnDisk(Figures figures, KeyResults keyResults, Sources sources, Watch watch) {
        this.figures = figures;
        this.keyResults = keyResults;
        this.sources = sources;
        this.watch = watch;
    }

    /** Three statements for every 500, four with queries; accounts later, if they are needed. */
    Kept of(Collection<KeyResultId> ids) {
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids); // first of all reads: what is computed is upon it
        Map<KeyResultId, List<LinkedSource>> linked = sources.ofAll(ids);
        return new Kept(stored, keyResults.byIds(ids), new Accounts(figures, ids), linked, watch.last(linked.values()));
    }
}
