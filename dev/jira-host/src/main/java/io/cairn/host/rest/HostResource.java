package io.cairn.host.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cairn.host.jira.Jira;
import io.cairn.host.jira.issue.Issue;
import io.cairn.host.jira.mail.Mail;
import io.cairn.host.plugin.PluginContainer;
import io.cairn.host.plugin.PluginView;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.page.Site;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /rest/host/1.0}: no Jira has it. For tests, by administrators: the clock, the mail box, what plugins left behind, what
 * Jira would pass over in silence (blocked calls of templates among it), changes of many issues at once.
 */
final class HostResource {
    private static final String BASE = "/rest/host/1.0";

    private final Site site;
    private final Jira jira;
    private final PluginContainer plugins;

    HostResource(Site site, PluginContainer plugins) {
        this.site = site;
        this.jira = site.jira();
        this.plugins = plugins;
    }

    void register(Routes<RestHandler> routes) {
        routes.get(BASE + "/clock", admin(call -> clock()));
        routes.on("PUT", BASE + "/clock", admin(this::setClock)).on("DELETE", BASE + "/clock", admin(call -> resetClock()));
        routes.post(BASE + "/clock/advance", admin(this::advance));
        routes.get(BASE + "/mail", admin(this::mail)).on("DELETE", BASE + "/mail", admin(call -> clearMail()));
        routes.get(BASE + "/plugins", admin(call -> RestAnswer.ok(plugins.plugins().list().stream().map(HostResource::plugin).toList())));
        routes.get(BASE + "/plugins/{key}/leaks", admin(call -> RestAnswer.ok(plugins.plugins().leaks(call.path("key")))));
        routes.on("PUT", BASE + "/plugins/{key}", admin(this::switchPlugin)).on("DELETE", BASE + "/plugins/{key}", admin(this::uninstall));
        routes.post(BASE + "/plugins", admin(call -> RestAnswer.created(plugin(plugins.plugins().install(call.request().getInputStream())))));
        routes.get(BASE + "/complaints", admin(call -> RestAnswer.ok(plugins.complaints().all())));
        routes.on("DELETE", BASE + "/complaints", admin(call -> clearComplaints()));
        routes.post(BASE + "/bulk", admin(this::bulk));
    }

    private RestHandler admin(RestHandler handler) {
        return call -> {
            jira.groups().requireAdministrator(call.user());
            return handler.handle(call);
        };
    }

    private RestAnswer clock() {
        return RestAnswer.ok(Json.object("now", jira.clock().instant().toString()));
    }

    /** {@code {"now": "2026-11-23T09:00:00Z"}}: the clock stands still there. */
    private RestAnswer setClock(RestCall call) throws IOException {
        String wanted = call.body().path("now").asText("");
        try {
            jira.clock().set(Instant.parse(wanted));
        } catch (DateTimeException e) {
            throw RestProblem.field("now", "'" + wanted + "' is not an ISO instant.");
        }
        return clock();
    }

    /** {@code {"by": "P7D"}}, an ISO duration. */
    private RestAnswer advance(RestCall call) throws IOException {
        String wanted = call.body().path("by").asText("");
        try {
            jira.clock().advance(Duration.parse(wanted));
        } catch (DateTimeException e) {
            throw RestProblem.field("by", "'" + wanted + "' is not an ISO duration.");
        }
        return clock();
    }

    private RestAnswer resetClock() {
        jira.clock().reset();
        return clock();
    }

    private RestAnswer mail(RestCall call) {
        List<Mail> mails = call.param("to").isEmpty() ? jira.mailBox().all() : jira.mailBox().to(call.param("to"));
        return RestAnswer.ok(mails.stream().map(mail -> Json.object("id", mail.id(), "to", mail.to(), "cc", mail.cc(), "bcc", mail.bcc(), "from", mail.from(),
                "subject", mail.subject(), "body", mail.body(), "mimeType", mail.mimeType(), "sent", mail.sent().toString())).toList());
    }

    private RestAnswer clearMail() {
        jira.mailBox().clear();
        return RestAnswer.nothing();
    }

    private RestAnswer clearComplaints() {
        plugins.complaints().clear();
        return RestAnswer.nothing();
    }

    private static Map<String, Object> plugin(PluginView plugin) {
        return Json.object("key", plugin.key(), "name", plugin.name(), "version", plugin.version(), "enabled", plugin.enabled(), "modules", plugin.modules());
    }

    /** {@code {"enabled": false}}. */
    private RestAnswer switchPlugin(RestCall call) throws IOException {
        if (call.body().path("enabled").asBoolean()) {
            plugins.plugins().enable(call.path("key"));
        } else {
            plugins.plugins().disable(call.path("key"));
        }
        return RestAnswer.ok(plugin(plugins.plugins().find(call.path("key")).orElseThrow(RestProblem::notFound)));
    }

    private RestAnswer uninstall(RestCall call) {
        plugins.plugins().uninstall(call.path("key"));
        return RestAnswer.nothing();
    }

    /** {@code {"jql": …, "fields": {…}, "transition": {"id": …}}}: edits, and moves on, every issue of the query. */
    private RestAnswer bulk(RestCall call) throws IOException {
        JsonNode body = call.body();
        List<Issue> issues = site.find(call.user(), body.path("jql").asText(""), 0, Integer.MAX_VALUE).issues();
        List<String> keys = new ArrayList<>();
        for (Issue issue : issues) {
            var edit = new IssueFieldsIn(jira, call, issue.projectId(), Optional.of(issue)).read(body);
            if (body.has("transition")) {
                jira.workflows().transition(call.user(), issue.id(), body.path("transition").path("id").asInt(), edit);
            } else {
                jira.issueWork().edit(call.user(), issue.id(), edit);
            }
            keys.add(issue.key());
        }
        return RestAnswer.ok(Json.object("changed", keys));
    }
}
