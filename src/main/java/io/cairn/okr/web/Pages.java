package io.cairn.okr.web;

import io.cairn.okr.access.Access;
import io.cairn.okr.checkin.CheckIns;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.KeyResultDetail;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.shown.ShownCycle;
import io.cairn.okr.shown.ShownDue;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownObjective;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.ShownSource;
import io.cairn.okr.shown.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is to be seen under which address below {@code /plugins/servlet/okr}. */
public final class Pages {
    private final Overviews overviews;
    private final CheckIns checkIns;
    private final Access access;
    private final Words words;

    public Pages(Overviews overviews, CheckIns checkIns, Access access, Words words) {
        this.overviews = overviews;
        this.checkIns = checkIns;
        this.access = access;
        this.words = words;
    }

    /**
     * The page behind an address.
     *
     * @param path  what follows {@code /plugins/servlet/okr}; "" and "/" are the page of all objectives
     * @param asked key of the cycle, key result or project that the address asks for; empty for none
     * @throws NotFoundException if there is none, or what it shows is hidden
     */
    Page at(String path, String asked, UserKey viewer) {
        String[] parts = path.replaceFirst("^/", "").split("/", -1);
        if (parts.length == 1) {
            return switch (parts[0]) {
                case "" -> all(asked, viewer);
                case "my-check-ins" -> mine(asked, viewer);
                case "forecasts" -> trackRecord(asked, viewer);
                default -> throw new NotFoundException(path);
            };
        }
        if (parts.length == 2 && parts[0].equals("objectives")) {
            return objective(id(parts[1], ObjectiveId::valueOf), viewer);
        }
        if (parts.length == 2 && parts[0].equals("key-results")) {
            return keyResult(id(parts[1], KeyResultId::valueOf), viewer);
        }
        throw new NotFoundException(path);
    }

    /** The cycles; for those who administer this Jira. @throws io.cairn.okr.model.ForbiddenException for others */
    Page administration(UserKey viewer) {
        access.toAdministerJira(viewer);
        return new Page("templates/cycles.vm", "okr-admin",
                Map.of("cycles", overviews.cycles(viewer).stream().map(cycle -> ShownCycle.of(cycle, words)).toList()));
    }

    private Page all(String cycle, UserKey viewer) {
        ShownOverview overview = ShownOverview.of(overviews.ofCompany(viewer, cycle(cycle)), words);
        return new Page("templates/company.vm", "okr-project", Map.of("overview", overview, "asked", cycle, "projectKey", ""));
    }

    private Page mine(String asked, UserKey viewer) {
        return new Page("templates/my-check-ins.vm", "okr-check-ins",
                Map.of("dues", checkIns.mine(viewer).stream().map(due -> ShownDue.of(due, words)).toList(), "asked", asked));
    }

    private Page trackRecord(String project, UserKey viewer) {
        access.toUse(viewer);
        if (!project.isEmpty()) {
            access.toSee(viewer, project);
        }
        return new Page("templates/track-record.vm", "okr-track-record", Map.of("asked", project));
    }

    private Page objective(ObjectiveId id, UserKey viewer) {
        return new Page("templates/objective.vm", "okr-single",
                Map.of("objective", ShownObjective.of(overviews.one(viewer, id), words)));
    }

    private Page keyResult(KeyResultId id, UserKey viewer) {
        KeyResultDetail detail = overviews.keyResult(viewer, id);
        return new Page("templates/key-result.vm", "okr-single", Map.of("keyResult", ShownKeyResult.of(detail.keyResult(), words),
                "sources", detail.sources().stream().map(source -> ShownSource.of(source, words)).toList()));
    }

    /** @throws NotFoundException if it is none */
    static Optional<CycleId> cycle(String asked) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(id(asked, CycleId::valueOf));
    }

    private static <T> T id(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(text);
        }
    }
}
