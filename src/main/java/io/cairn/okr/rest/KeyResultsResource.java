package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.KeyResultView;
import io.cairn.okr.objective.Search;
import io.cairn.okr.shown.ShownHappening;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.ShownLedger;
import io.cairn.okr.shown.ShownPreview;
import io.cairn.okr.shown.ShownTargetChange;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Key results and why they stand where they stand. */
@Path("key-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeyResultsResource {
    private static final int USUALLY = 20;
    private static final int MOST = 50;
    private static final int MOST_EVENTS = 200;

    private final Access access;
    private final ObjectiveCalls calls;
    private final Words words;

    @Inject
    public KeyResultsResource(Access access, ObjectiveCalls calls, Words words) {
        this.access = access;
        this.calls = calls;
        this.words = words;
    }

    /** @param linkable only those that issues can be linked to */
    @GET
    public Response search(@QueryParam("search") @DefaultValue("") String text, @QueryParam("linkable") boolean linkable,
            @QueryParam("most") String most) {
        int limit = Parameters.count("most", most, USUALLY, 1, MOST);
        Search search = calls.search();
        List<KeyResultView> found = linkable ? search.linkable(access.caller(), text, limit) : search.keyResults(access.caller(), text, limit);
        return Answers.ok(Listed.all(found.stream().map(each -> ShownKeyResult.of(each, words)).toList()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") KeyResultId id) {
        return Answers.ok(shown(access.caller(), id));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") KeyResultId id, Bodies.KeyResultChange body) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().changeKeyResult(caller, id, Bodies.version(Bodies.present(body).version()), body.plan());
            return shown(caller, id);
        }, () -> shown(caller, id));
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") KeyResultId id, @QueryParam("version") String version) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> {
            calls.planning().removeKeyResult(caller, id, Parameters.version(version));
            return new Removed(id.key());
        }, () -> shown(caller, id));
    }

    @POST
    @Path("{id}/restore")
    public Response restore(@PathParam("id") KeyResultId id) {
        UserKey caller = access.caller();
        calls.planning().restoreKeyResult(caller, id);
        return Answers.ok(shown(caller, id));
    }

    /** What it would be with other settings; writes nothing. */
    @POST
    @Path("{id}/preview")
    public Response preview(@PathParam("id") KeyResultId id, PreviewBodies.PreviewChange body) {
        UserKey caller = access.caller();
        Bodies.present(body);
        return Answers.ok(ShownPreview.of(calls.previews().changed(caller, id, body.wished(), body.given(), body.expected()), words));
    }

    @GET
    @Path("{id}/ledger")
    public Response ledger(@PathParam("id") KeyResultId id) {
        return Answers.ok(ShownLedger.of(calls.why().ofKeyResult(access.caller(), id), words));
    }

    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") KeyResultId id) {
        return Answers.ok(Listed.all(calls.why().history(access.caller(), id, MOST_EVENTS).stream()
                .map(each -> ShownHappening.of(each, words)).toList()));
    }

    /** What else was to be achieved with it before. */
    @GET
    @Path("{id}/targets")
    public Response targets(@PathParam("id") KeyResultId id) {
        return Answers.ok(Listed.all(calls.why().targets(access.caller(), id).stream().map(each -> ShownTargetChange.of(each, words)).toList()));
    }

    private ShownKeyResult shown(UserKey caller, KeyResultId id) {
        return ShownKeyResult.of(calls.overviews().keyResult(caller, id).keyResult(), words);
    }
}
