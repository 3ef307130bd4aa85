package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.ProjectView;
import io.cairn.okr.jira.Projects;
import io.cairn.okr.model.Home;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.ObjectiveId;
import io.cairn.okr.model.ObjectivePlan;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownObjective;
import io.cairn.okr.shown.ShownObjectiveLedger;
import io.cairn.okr.shown.ShownPreview;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Objectives, and what is added to them. */
@Path("objectives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectivesResource {
    private static final int MOST = 50;

    private final Access access;
    private final Projects projects;
    private final ObjectiveCalls calls;
    private final Idempotency idempotency;
    private final Words words;

    @Inject
    public ObjectivesResource(Access access, Projects projects, ObjectiveCalls calls, Idempotency idempotency, Words words) {
        this.access = access;
        this.projects = projects;
        this.calls = calls;
        this.idempotency = idempotency;
        this.words = words;
    }

    /** What an objective could contribute to, for the picker. */
    @GET
    public Response search(@QueryParam("search") @DefaultValue("") String text, @QueryParam("cycle") String cycle,
            @QueryParam("forChild") String child) {
        return Answers.ok(Listed.all(calls.search()
                .objectives(access.caller(), text, Parameters.cycle(cycle), Parameters.objective(child), MOST).stream()
                .map(objective -> ShownObjective.of(objective, words)).toList()));
    }

    @POST
    public Response create(@HeaderParam("Idempotency-Key") String key, Bodies.ObjectiveBody body) {
        UserKey caller = access.caller();
        return idempotency.created(caller, key, "objectives", body,
                () -> shown(caller, calls.planning().createObjective(caller, plan(caller, Bodies.present(body))).id()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") ObjectiveId id) {
        return Answers.ok(shown(access.caller(), id));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") ObjectiveId id, Bodies.ObjectiveBody body) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().changeObjective(caller, id, Bodies.version(Bodies.present(body).version()), body.plan(home(caller, body.project()), null));
            return shown(caller, id);
        }, () -> shown(caller, id));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") ObjectiveId id, @QueryParam("version") String version) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().removeObjective(caller, id, Parameters.version(version));
            return new Removed(id.key());
        }, () -> shown(caller, id));
    }

    @POST
    @Path("{id}/restore")
    public Response restore(@PathParam("id") ObjectiveId id) {
        UserKey caller = access.caller();
        calls.planning().restoreObjective(caller, id);
        return Answers.ok(shown(caller, id));
    }

    @POST
    @Path("{id}/key-results")
    public Response addKeyResult(@PathParam("id") ObjectiveId id, @HeaderParam("Idempotency-Key") String key, Bodies.KeyResultBody body) {
        UserKey caller = access.caller();
        return idempotency.created(caller, key, id.key() + "/key-results", body, () -> shown(caller, calls.planning()
                .addKeyResult(caller, id, Bodies.present(body).plan(caller), body.wishes()).id()));
    }

    /** What a key result would be with these settings and issues; writes nothing. */
    @POST
    @Path("{id}/key-results/preview")
    public Response preview(@PathParam("id") ObjectiveId id, PreviewBodies.PreviewAddition body) {
        UserKey caller = access.caller();
        Bodies.present(body);
        return Answers.ok(ShownPreview.of(calls.previews().added(caller, id, body.wished(), body.given(), body.expected(), body.wishes()), words));
    }

    @GET
    @Path("{id}/ledger")
    public Response ledger(@PathParam("id") ObjectiveId id) {
        return Answers.ok(ShownObjectiveLedger.of(calls.why().ofObjective(access.caller(), id), words));
    }

    private ShownObjective shown(UserKey caller, ObjectiveId id) {
        return ShownObjective.of(calls.overviews().one(caller, id), words);
    }

    private ShownKeyResult shown(UserKey caller, KeyResultId id) {
        return ShownKeyResult.of(calls.overviews().keyResult(caller, id).keyResult(), words);
    }

    private ObjectivePlan plan(UserKey caller, Bodies.ObjectiveBody body) {
        return body.plan(home(caller, body.project()), caller);
    }

    private Home home(UserKey caller, String project) {
        return project == null || project.isBlank() ? Home.company() : projects.byKey(caller, project).map(ProjectView::id).map(Home::of)
                .orElseThrow(() -> new ValidationException("project", "okr.error.project.unknown", project));
    }
}
