package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.constant.LinkType;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.issue.IssueLink;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /rest/api/2/issueLink} and {@code /issueLinkType}. As in Jira, {@code inwardIssue} is where a new link starts. */
final class LinkResource {
    private final Jira jira;

    LinkResource(Site site) {
        this.jira = site.jira();
    }

    void register(Routes<RestHandler> routes) {
        routes.post("/rest/api/2/issueLink", this::create);
        routes.get("/rest/api/2/issueLink/{id}", this::show).on("DELETE", "/rest/api/2/issueLink/{id}", this::delete);
        routes.get("/rest/api/2/issueLinkType", this::types);
    }

    private RestAnswer create(RestCall call) throws IOException {
        JsonNode body = call.body();
        Issue source = end(call, body.path("inwardIssue"));
        Issue destination = end(call, body.path("outwardIssue"));
        jira.links().link(call.user(), type(body.path("type")).id(), source.id(), destination.id());
        String comment = body.path("comment").path("body").asText("");
        if (!comment.isEmpty()) {
            jira.issueWork().comment(call.user(), source.id(), comment);
        }
        return new RestAnswer(201, null);
    }

    private Issue end(RestCall call, JsonNode wanted) {
        return jira.issues().see(call.user(), wanted.path("key").asText(wanted.path("id").asText("")));
    }

    private LinkType type(JsonNode wanted) {
        Optional<LinkType> type = wanted.has("id") ? jira.constants().linkType(wanted.get("id").asLong(-1)) : jira.constants().linkTypeNamed(wanted.path("name").asText(""));
        return type.orElseThrow(() -> RestProblem.of(404, "No issue link type with name '" + wanted.path("name").asText("") + "' found."));
    }

    private RestAnswer show(RestCall call) {
        IssueLink link = seen(call);
        IssueJson json = new IssueJson(jira, call);
        Map<String, Object> view = Json.object("id", Long.toString(link.id()), "self", call.link("/rest/api/2/issueLink/" + link.id()),
                "type", new Views(jira, call).linkType(jira.constants().linkType(link.typeId()).orElseThrow()),
                "inwardIssue", json.brief(jira.issues().byId(link.sourceId()).orElseThrow()), "outwardIssue", json.brief(jira.issues().byId(link.destinationId()).orElseThrow()));
        return RestAnswer.ok(view);
    }

    private IssueLink seen(RestCall call) {
        IssueLink link = jira.issues().link(call.id("id")).orElseThrow(RestProblem::notFound);
        List.of(link.sourceId(), link.destinationId()).forEach(id -> jira.issues().see(call.user(), Long.toString(id)));
        return link;
    }

    private RestAnswer delete(RestCall call) {
        jira.links().unlink(call.user(), call.id("id"));
        return RestAnswer.nothing();
    }

    private RestAnswer types(RestCall call) {
        call.user();
        Views views = new Views(jira, call);
        return RestAnswer.ok(Json.object("issueLinkTypes", jira.constants().linkTypes().stream().map(views::linkType).toList()));
    }
}
