package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.IssueType;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.constant.Priority;
import io.cairn.host.jira.constant.Resolution;
import io.cairn.host.jira.constant.Status;
import io.cairn.host.jira.constant.StatusCategory;
import io.cairn.host.jira.project.Component;
import io.cairn.host.jira.project.Project;
import io.cairn.host.jira.project.Version;
import io.cairn.host.jira.sprint.Sprint;
import io.cairn.host.jira.user.User;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is not an issue, in Jira's JSON. */
final class Views {
    private static final List<String> AVATAR_SIZES = List.of("48x48", "24x24", "16x16", "32x32");

    private final Jira jira;
    private final RestCall call;

    Views(Jira jira, RestCall call) {
        this.jira = jira;
        this.call = call;
    }

    /** Null for nobody. */
    Map<String, Object> user(String key) {
        return Optional.ofNullable(key).flatMap(jira.users()::byKey).map(this::user).orElse(null);
    }

    Map<String, Object> user(User user) {
        return Json.object("self", self("user?username=" + user.name()), "name", user.name(), "key", user.key(), "emailAddress", user.email(),
                "avatarUrls", avatars(), "displayName", user.displayName(), "active", user.active(),
                "timeZone", user.timeZone().isEmpty() ? ZoneId.systemDefault().getId() : user.timeZone(), "locale", user.localeOr(Locale.US).toString());
    }

    private Map<String, Object> avatars() {
        Map<String, Object> avatars = Json.object();
        AVATAR_SIZES.forEach(size -> avatars.put(size, call.link("/host/assets/host/icon.svg")));
        return avatars;
    }

    Map<String, Object> project(Project project) {
        return Json.object("self", self("project/" + project.id()), "id", Long.toString(project.id()), "key", project.key(), "name", project.name(),
                "projectTypeKey", "software", "archived", project.archived(), "avatarUrls", avatars());
    }

    Map<String, Object> version(Version version) {
        Map<String, Object> view = Json.object("self", self("version/" + version.id()), "id", Long.toString(version.id()), "name", version.name(),
                "description", version.description(), "archived", version.archived(), "released", version.released(), "projectId", version.projectId());
        if (version.startDate() != null) {
            view.put("startDate", version.startDate().toString());
        }
        if (version.releaseDate() != null) {
            view.put("releaseDate", version.releaseDate().toString());
        }
        return view;
    }

    Map<String, Object> component(Component component) {
        Map<String, Object> view = Json.object("self", self("component/" + component.id()), "id", Long.toString(component.id()), "name", component.name(),
                "description", component.description());
        if (component.leadKey() != null) {
            view.put("lead", user(component.leadKey()));
        }
        return view;
    }

    Map<String, Object> status(Status status) {
        return Json.object("self", self("status/" + status.id()), "description", "", "iconUrl", "", "name", status.name(), "id", status.id(),
                "statusCategory", category(status.category()));
    }

    Map<String, Object> category(StatusCategory category) {
        return Json.object("self", self("statuscategory/" + category.id()), "id", category.id(), "key", category.key(), "colorName", category.colour(), "name", category.label());
    }

    Map<String, Object> type(IssueType type) {
        return Json.object("self", self("issuetype/" + type.id()), "id", type.id(), "description", "", "iconUrl", "", "name", type.name(), "subtask", type.subTask());
    }

    Map<String, Object> priority(Priority priority) {
        return Json.object("self", self("priority/" + priority.id()), "iconUrl", "", "name", priority.name(), "id", priority.id());
    }

    Map<String, Object> resolution(Resolution resolution) {
        return Json.object("self", self("resolution/" + resolution.id()), "id", resolution.id(), "description", "", "name", resolution.name());
    }

    Map<String, Object> linkType(LinkType type) {
        return Json.object("id", Long.toString(type.id()), "name", type.name(), "inward", type.inward(), "outward", type.outward(), "self", self("issueLinkType/" + type.id()));
    }

    /** A sprint as the agile REST gives it. */
    Map<String, Object> sprint(Sprint sprint) {
        Map<String, Object> view = Json.object("id", sprint.id(), "self", call.link("/rest/agile/1.0/sprint/" + sprint.id()), "state", sprint.state().key(), "name", sprint.name());
        put(view, "startDate", Json.moment(sprint.start()));
        put(view, "endDate", Json.moment(sprint.end()));
        put(view, "completeDate", Json.moment(sprint.complete()));
        view.put("originBoardId", sprint.boardId());
        put(view, "goal", sprint.goal());
        return view;
    }

    /** A sprint as the value of the field Sprint: a text, as on Jira Data Center. */
    String sprintText(Sprint sprint) {
        return "com.atlassian.greenhopper.service.sprint.Sprint@" + Long.toHexString(sprint.id()) + "[id=" + sprint.id() + ",rapidViewId=" + sprint.boardId()
                + ",state=" + sprint.state().name() + ",name=" + sprint.name() + ",startDate=" + shown(Json.moment(sprint.start())) + ",endDate=" + shown(Json.moment(sprint.end()))
                + ",completeDate=" + shown(Json.moment(sprint.complete())) + ",activatedDate=" + shown(Json.moment(sprint.start())) + ",sequence=" + sprint.id() + ",goal=" + sprint.goal() + "]";
    }

    String self(String path) {
        return call.link("/rest/api/2/" + path);
    }

    private static String shown(String value) {
        return value == null ? "<null>" : value;
    }

    private static void put(Map<String, Object> view, String name, Object value) {
        if (value != null) {
            view.put(name, value);
        }
    }
}
