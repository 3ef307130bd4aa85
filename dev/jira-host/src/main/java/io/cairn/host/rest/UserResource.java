package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.permission.Permission;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import io.cairn.host.web.template.Html;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /rest/api/2/myself} and {@code /user}. */
final class UserResource {
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private final Jira jira;

    UserResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.get("/rest/api/2/myself", call -> RestAnswer.ok(withGroups(call, call.user())));
        routes.get("/rest/api/2/user", this::show);
        routes.get("/rest/api/2/user/search", this::search);
        routes.get("/rest/api/2/user/picker", this::pick);
        routes.get("/rest/api/2/user/assignable/search", this::assignable);
    }

    private Map<String, Object> withGroups(RestCall call, User user) {
        Set<String> groups = jira.groups().of(user.key());
        Map<String, Object> view = new Views(jira, call).user(user);
        List<Map<String, Object>> items = call.list("expand").contains("groups") ? groups.stream().sorted().map(name -> Json.object("name", name)).toList() : List.of();
        view.put("groups", Json.object("size", groups.size(), "items", items));
        view.put("expand", "groups,applicationRoles");
        return view;
    }

    private RestAnswer show(RestCall call) {
        call.user();
        String name = call.param("username");
        User user = (name.isEmpty() ? jira.users().byKey(call.param("key")) : jira.users().byName(name))
                .orElseThrow(() -> RestProblem.of(404, "The user named '" + call.anyParam("username", "key") + "' does not exist"));
        return RestAnswer.ok(withGroups(call, user));
    }

    private RestAnswer search(RestCall call) {
        call.user();
        String query = call.anyParam("username", "query");
        int start = call.number("startAt", 0);
        int limit = Math.min(call.number("maxResults", USUAL), MOST);
        return RestAnswer.ok(jira.users().find(query.equals(".") ? "" : query, Integer.MAX_VALUE).stream().skip(start).limit(limit).map(new Views(jira, call)::user).toList());
    }

    private RestAnswer pick(RestCall call) {
        call.user();
        List<User> found = jira.users().find(call.param("query"), MOST);
        List<Map<String, Object>> lines = found.stream().limit(Math.min(call.number("maxResults", USUAL), MOST)).map(user -> Json.object("name", user.name(), "key", user.key(),
                "html", Html.escape(user.displayName() + " - " + user.email() + " (" + user.name() + ")"), "displayName", user.displayName(),
                "avatarUrl", call.link("/host/assets/host/icon.svg"))).toList();
        return RestAnswer.ok(Json.object("users", lines, "total", found.size(), "header", "Showing " + lines.size() + " of " + found.size() + " matching users"));
    }

    private RestAnswer assignable(RestCall call) {
        String issueKey = call.param("issueKey");
        long projectId = issueKey.isEmpty() ? jira.projects().see(call.user(), call.param("project")).id() : jira.issues().see(call.user(), issueKey).projectId();
        return RestAnswer.ok(jira.users().find(call.anyParam("username", "query"), Integer.MAX_VALUE).stream()
                .filter(user -> jira.permissions().has(user, Permission.ASSIGNABLE_USER, projectId)).skip(call.number("startAt", 0))
                .limit(Math.min(call.number("maxResults", USUAL), MOST)).map(new Views(jira, call)::user).toList());
    }
}
