package io.cairn.okr.rollup;

import io.cairn.okr.access.Access;
import io.cairn.okr.access.Viewer;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.model.Confidence;
import io.cairn.okr.model.Cycle;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeptOutlook;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.Sample;
import io.cairn.okr.model.StoredFigure;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.progress.Calibration;
import io.cairn.okr.progress.Calibration.Said;
import io.cairn.okr.store.CheckInLog;
import io.cairn.okr.store.Cycles;
import io.cairn.okr.store.Figures;
import io.cairn.okr.store.ForecastLog;
import io.cairn.okr.store.KeyResults;
import io.cairn.okr.store.Objectives;
import io.cairn.okr.store.Samples;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what was foreseen, and how sure people were, by what came true in cycles that have ended; only of what the viewer may see. */
public final class TrackRecords {
    private final Access access;
    private final Cycles cycles;
    private final Objectives objectives;
    private final KeyResults keyResults;
    private final Figures figures;
    private final Samples samples;
    private final ForecastLog forecasts;
    private final CheckInLog checkIns;
    private final Clock clock;

    public TrackRecords(Access access, Cycles cycles, Objectives objectives, KeyResults keyResults, Figures figures, Samples samples,
            ForecastLog forecasts, CheckInLog checkIns, Clock clock) {
        this.access = access;
        this.cycles = cycles;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.figures = figures;
        this.samples = samples;
        this.forecasts = forecasts;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /**
     * Five statements for each cycle that has ended, and three more for every 500 key results.
     *
     * @param projectKey the home to look at; empty for all
     * @throws NotFoundException if the project is hidden or missing
     */
    public TrackRecord of(UserKey viewer, Optional<String> projectKey) {
        Optional<ProjectView> project = projectKey.map(key -> access.toSee(viewer, key));
        Viewer eyes = access.toUse(viewer);
        Map<KeyResultId, Boolean> reached = new HashMap<>();
        for (Cycle cycle : cycles.all()) {
            if (cycle.plan().end().isBefore(LocalDate.now(clock))) {
                reached.putAll(reached(seen(eyes, cycle, project), cycle.plan().end()));
            }
        }
        return new TrackRecord(reached.size(), (int) reached.values().stream().filter(well -> well).count(), forecasts(reached), people(reached));
    }

    private List<KeyResultId> seen(Viewer viewer, Cycle cycle, Optional<ProjectView> project) {
        List<Objective> all = project.map(home -> objectives.of(cycle.id(), Home.of(home.id()))).orElseGet(() -> objectives.of(cycle.id()));
        return keyResults.ofAll(all.stream().filter(viewer::sees).map(Objective::id).toList()).values().stream().flatMap(List::stream)
                .map(KeyResult::id).toList();
    }

    /** Those of which one knows where they stood on the last day. */
    private Map<KeyResultId, Boolean> reached(List<KeyResultId> ids, LocalDate end) {
        Map<KeyResultId, StoredFigure> stored = figures.ofKeyResults(ids);
        Map<KeyResultId, Boolean> reached = new HashMap<>();
        stored.forEach((id, figure) -> {
            if (!LocalDate.ofInstant(figure.at(), clock.getZone()).isAfter(end)) {
                reached.put(id, full(figure.figure().raw()));
            }
        });
        Map<KeyResultId, Sample> ended = samples.at(stored.keySet().stream().filter(id -> !reached.containsKey(id)).toList(), end);
        ended.forEach((id, sample) -> reached.put(id, full(sample.raw())));
        return reached;
    }

    private Calibration forecasts(Map<KeyResultId, Boolean> reached) {
        return Calibration.of(forecasts.chances(reached.keySet()).stream().map(told -> said(told, reached)).toList());
    }

    private Calibration people(Map<KeyResultId, Boolean> reached) {
        List<Said> said = new ArrayList<>();
        checkIns.confidences(reached.keySet()).forEach((id, all) -> all.forEach(sure -> said.add(new Said(chance(sure), reached.get(id)))));
        return Calibration.of(said);
    }

    private static Said said(KeptOutlook.Chance told, Map<KeyResultId, Boolean> reached) {
        return new Said(told.chance(), reached.get(told.keyResult()));
    }

    private static BigDecimal chance(Confidence sure) {
        return BigDecimal.valueOf(sure.value()).movePointLeft(1);
    }

    private static boolean full(Optional<BigDecimal> raw) {
        return raw.filter(figure -> figure.compareTo(BigDecimal.ONE) >= 0).isPresent();
    }
}
