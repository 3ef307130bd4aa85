package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.model.SourceId;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Linking;
import io.cairn.okr.shown.ShownSource;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What brings issues into one key result. */
@Path("key-results/{id}/source")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourcesResource {
    private final Access access;
    private final Linking linking;
    private final Words words;

    @Inject
    public SourcesResource(Access access, Linking linking, Words words) {
        this.access = access;
        this.linking = linking;
        this.words = words;
    }

    @GET
    public Response all(@PathParam("id") KeyResultId id) {
        return Answers.ok(Listed.all(linking.sources(access.caller(), id).stream().map(each -> ShownSource.of(each, words)).toList()));
    }

    /** Adding the same source again changes nothing, so it is safe to repeat. */
    @POST
    public Response add(@PathParam("id") KeyResultId id, Bodies.SourceBody body) {
        return Answers.created(ShownSource.of(linking.addSource(access.caller(), id, Bodies.present(body).wish("")), words));
    }

    /** Lets it drive the figure or only support it. */
    @PUT
    @Path("{source}")
    public Response change(@PathParam("id") KeyResultId id, @PathParam("source") long source, Bodies.EffectBody body) {
        UserKey caller = access.caller();
        return Answers.ok(ShownSource.of(linking.changeSource(caller, id, new SourceId(source), Bodies.present(body).wanted()), words));
    }

    /** Puts it back as it was; safe to repeat. */
    @POST
    @Path("{source}/restore")
    public Response restore(@PathParam("id") KeyResultId id, @PathParam("source") long source) {
        return Answers.ok(ShownSource.of(linking.restoreSource(access.caller(), id, new SourceId(source)), words));
    }

    @DELETE
    @Path("{source}")
    public Response remove(@PathParam("id") KeyResultId id, @PathParam("source") long source) {
        linking.removeSource(access.caller(), id, new SourceId(source));
        return Answers.none();
    }
}
