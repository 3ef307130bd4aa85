package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.search.SearchPage;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /rest/api/2/search}, by GET and POST. */
final class SearchResource {
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private final Site site;

    SearchResource(Site site) {
        this.site = site;
    }

    void register(Routes<RestHandler> routes) {
        routes.get("/rest/api/2/search", call -> search(call, call.param("jql"), call.number("startAt", 0), call.number("maxResults", USUAL),
                call.list("fields"), Set.copyOf(call.list("expand"))));
        routes.post("/rest/api/2/search", this::posted);
    }

    private RestAnswer posted(RestCall call) throws IOException {
        JsonNode body = call.body();
        return search(call, body.path("jql").asText(""), Math.max(0, body.path("startAt").asInt(0)), Math.max(0, body.path("maxResults").asInt(USUAL)),
                texts(body.path("fields")), Set.copyOf(texts(body.path("expand"))));
    }

    private RestAnswer search(RestCall call, String jql, int start, int wanted, List<String> fields, Set<String> expand) {
        int limit = Math.min(wanted, MOST);
        SearchPage found = site.find(call.user(), jql, start, limit);
        FieldChoice choice = FieldChoice.of(fields.isEmpty() ? List.of("*navigable") : fields);
        IssueJson json = new IssueJson(site.jira(), call);
        List<Map<String, Object>> issues = found.issues().stream().map(issue -> json.issue(issue, choice, expand)).toList();
        return RestAnswer.ok(Json.object("expand", "schema,names", "startAt", start, "maxResults", limit, "total", found.total(), "issues", issues));
    }

    /** A list, or one text with commas. */
    private static List<String> texts(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isTextual()) {
            all.addAll(Arrays.asList(node.textValue().split(",")));
        }
        node.forEach(element -> all.add(element.asText()));
        return all.stream().map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.toList());
    }
}
