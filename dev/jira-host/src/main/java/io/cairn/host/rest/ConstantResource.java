package io.cairn.host.rest;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.CustomField;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What issues are described with: statuses, resolutions, priorities, types, fields; and what Jira says of itself. */
final class ConstantResource {
    private static final String API = "/rest/api/2/";
    private static final List<String> RESERVED = List.of("and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc", "was", "changed");
    private static final List<String> FUNCTIONS = List.of("currentUser()", "membersOf(\"\")", "now()", "startOfDay()", "endOfDay()", "startOfWeek()", "endOfWeek()",
            "startOfMonth()", "endOfMonth()", "openSprints()", "closedSprints()", "futureSprints()", "releasedVersions()", "unreleasedVersions()");
    /** What JQL calls fields that have another name there. */
    private static final Map<String, String> CLAUSES = Map.of("components", "component", "fixVersions", "fixVersion", "versions", "affectedVersion", "security", "level");
    private static final Set<String> NOT_SEARCHED = Set.of("subtasks", "issuelinks");
    private static final Map<String, String> SYSTEM = Map.ofEntries(Map.entry("summary", "Summary"), Map.entry("description", "Description"), Map.entry("issuetype", "Issue Type"),
            Map.entry("project", "Project"), Map.entry("status", "Status"), Map.entry("resolution", "Resolution"), Map.entry("resolutiondate", "Resolved"),
            Map.entry("priority", "Priority"), Map.entry("assignee", "Assignee"), Map.entry("reporter", "Reporter"), Map.entry("creator", "Creator"),
            Map.entry("created", "Created"), Map.entry("updated", "Updated"), Map.entry("duedate", "Due Date"), Map.entry("labels", "Labels"),
            Map.entry("components", "Component/s"), Map.entry("fixVersions", "Fix Version/s"), Map.entry("versions", "Affects Version/s"), Map.entry("security", "Security Level"),
            Map.entry("parent", "Parent"), Map.entry("subtasks", "Sub-Tasks"), Map.entry("issuelinks", "Linked Issues"), Map.entry("timeoriginalestimate", "Original Estimate"),
            Map.entry("timeestimate", "Remaining Estimate"), Map.entry("timespent", "Time Spent"));

    private final Jira jira;

    ConstantResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        list(routes, "status", (views, call) -> jira.constants().statuses().stream().map(views::status).toList());
        list(routes, "resolution", (views, call) -> jira.constants().resolutions().stream().map(views::resolution).toList());
        list(routes, "priority", (views, call) -> jira.constants().priorities().stream().map(views::priority).toList());
        list(routes, "issuetype", (views, call) -> jira.constants().issueTypes().stream().map(views::type).toList());
        list(routes, "field", (views, call) -> fields());
        list(routes, "jql/autocompletedata", (views, call) -> autoComplete());
        routes.get(API + "status/{id}", call -> one(call, jira.constants().status(call.path("id")).or(() -> jira.constants().statusNamed(call.path("id")))
                .map(new Views(jira, call)::status)));
        routes.get(API + "serverInfo", call -> RestAnswer.ok(serverInfo(call)));
    }

    private void list(Routes<RestHandler> routes, String name, BiFunction<Views, RestCall, Object> view) {
        routes.get(API + name, call -> {
            call.user();
            return RestAnswer.ok(view.apply(new Views(jira, call), call));
        });
    }

    private static RestAnswer one(RestCall call, Optional<?> found) {
        call.user();
        return RestAnswer.ok(found.orElseThrow(RestProblem::notFound));
    }

    /** Open to all, as in Jira. */
    private Map<String, Object> serverInfo(RestCall call) {
        return Json.object("baseUrl", call.link(""), "version", "11.3.0", "versionNumbers", List.of(11, 3, 0), "deploymentType", "Server", "buildNumber", 1103000,
                "serverTime", Json.moment(jira.clock().instant()), "serverTitle", "Jira");
    }

    private List<Map<String, Object>> fields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        SYSTEM.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> fields.add(Json.object("id", field.getKey(), "name", field.getValue(), "custom", false,
                "orderable", true, "navigable", true, "searchable", !NOT_SEARCHED.contains(field.getKey()), "clauseNames", clauses(field.getKey()), "schema", Json.object("type", "any", "system", field.getKey()))));
        for (CustomField field : jira.constants().customFields()) {
            fields.add(Json.object("id", field.fieldId(), "name", field.name(), "custom", true, "orderable", true, "navigable", true, "searchable", true,
                    "clauseNames", List.of("cf[" + field.id() + "]", field.name()), "schema", Json.object("type", type(field), "custom", field.typeKey(), "customId", field.id())));
        }
        return fields;
    }

    private static List<String> clauses(String field) {
        return NOT_SEARCHED.contains(field) ? List.of() : List.of(CLAUSES.getOrDefault(field, field));
    }

    private static String type(CustomField field) {
        return field.typeKey().equals(CustomField.NUMBER) ? "number" : field.id() == CustomField.SPRINT.id() ? "array" : "any";
    }

    private Map<String, Object> autoComplete() {
        Stream<String> system = SYSTEM.keySet().stream().sorted().flatMap(field -> clauses(field).stream());
        Stream<String> custom = jira.constants().customFields().stream().map(field -> '"' + field.name() + '"');
        List<Map<String, Object>> names = Stream.concat(system, custom)
                .map(name -> Json.object("value", name, "displayName", name, "orderable", "true", "searchable", "true",
                        "operators", List.of("=", "!=", "in", "not in", "is", "is not"))).toList();
        return Json.object("visibleFieldNames", names, "visibleFunctionNames", FUNCTIONS.stream().map(name -> Json.object("value", name, "displayName", name)).toList(),
                "jqlReservedWords", RESERVED);
    }
}
