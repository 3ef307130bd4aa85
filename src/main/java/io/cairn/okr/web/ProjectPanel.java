package io.cairn.okr.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.ForbiddenException;
import io.cairn.okr.model.NotFoundException;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Overviews;
import io.cairn.okr.shown.ShownOverview;
import io.cairn.okr.shown.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the project's page shows at first. */
public final class ProjectPanel implements ContextProvider {
    private final Overviews overviews;
    private final People people;
    private final Drawing drawing;
    private final Words words;

    public ProjectPanel(Overviews overviews, People people, Drawing drawing, Words words) {
        this.overviews = overviews;
        this.people = people;
        this.drawing = drawing;
        this.words = words;
    }

    @Override
    public void init(Map<String, String> settings) {
        // There are none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        drawing.require("okr-project");
        Map<String, Object> values = new HashMap<>(context);
        Optional<UserKey> viewer = people.caller();
        if (viewer.isEmpty()) {
            values.put("refused", drawing.text("okr.error.login"));
            return values;
        }
        values.putAll(drawing.everywhere(viewer.get()));
        try {
            values.put("past", context.get("helper") instanceof JiraHelper helper && helper.getRequest() != null && Past.asked(helper.getRequest()));
            values.putAll(overview((Project) context.get("project"), asked(context), viewer.get()));
        } catch (NotFoundException missing) {
            values.put("refused", drawing.text("okr.error.missing"));
        } catch (ForbiddenException refused) {
            values.put("refused", drawing.text(refused.key()));
        }
        return values;
    }

    private Map<String, Object> overview(Project project, String cycle, UserKey viewer) {
        return Map.of("overview", ShownOverview.of(overviews.ofProject(viewer, project.getKey(), Pages.cycle(cycle)), words),
                "projectKey", project.getKey(), "asked", cycle);
    }

    private static String asked(Map<String, Object> context) {
        return context.get("helper") instanceof JiraHelper helper && helper.getRequest() != null
                ? Optional.ofNullable(helper.getRequest().getParameter("cycle")).orElse("") : "";
    }
}
