package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.objective.Linked;
import io.cairn.okr.objective.Linking;
import io.cairn.okr.objective.Why;
import io.cairn.okr.shown.ShownFigure;
import io.cairn.okr.shown.ShownIssue;
import io.cairn.okr.shown.ShownKeyResult;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The issues that move one key result. */
@Path("key-results/{id}/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkedIssuesResource {
    private final Access access;
    private final Linking linking;
    private final Why why;
    private final Words words;

    @Inject
    public LinkedIssuesResource(Access access, Linking linking, Why why, Words words) {
        this.access = access;
        this.linking = linking;
        this.why = why;
        this.words = words;
    }

    /** Those the caller may see, by whatever way they came in. */
    @GET
    public Response all(@PathParam("id") KeyResultId id) {
        return Answers.ok(Listed.all(why.ofKeyResult(access.caller(), id).lines().stream().map(line -> ShownIssue.of(line.issue())).toList()));
    }

    /** Links by key; linking again changes nothing, so it is safe to repeat. */
    @POST
    public Response link(@PathParam("id") KeyResultId id, Bodies.KeysBody body) {
        Linked linked = linking.link(access.caller(), id, Bodies.present(body).all());
        return Answers.ok(new Result(linked.issues().stream().map(ShownIssue::of).toList(), ShownKeyResult.of(linked.keyResult(), words).figure()));
    }

    @DELETE
    @Path("{key}")
    public Response unlink(@PathParam("id") KeyResultId id, @PathParam("key") String key) {
        return Answers.ok(ShownKeyResult.of(linking.unlink(access.caller(), id, key), words));
    }

    /** What linking led to. */
    record Result(List<ShownIssue> linked, ShownFigure figure) {
    }
}
