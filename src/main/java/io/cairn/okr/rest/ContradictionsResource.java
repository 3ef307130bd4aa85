package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.CycleId;
import io.cairn.okr.model.KeyResultId;
import io.cairn.okr.objective.Look;
import io.cairn.okr.objective.WorthALook;
import io.cairn.okr.shown.ShownLook;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** What in the histories of key results does not go together. */
@Path("contradictions")
@Produces(MediaType.APPLICATION_JSON)
public class ContradictionsResource {
    private final Access access;
    private final WorthALook worthALook;
    private final Words words;

    @Inject
    public ContradictionsResource(Access access, WorthALook worthALook, Words words) {
        this.access = access;
        this.worthALook = worthALook;
        this.words = words;
    }

    /**
     * @param keyResult only of this one
     * @param project   key; empty for all homes
     * @param cycle     empty for the running one
     */
    @GET
    public Response all(@QueryParam("keyResult") String keyResult, @QueryParam("project") String project, @QueryParam("cycle") String cycle) {
        Optional<KeyResultId> one = Parameters.keyResult(keyResult);
        Optional<CycleId> when = Parameters.cycle(cycle);
        List<Look> found = one.isPresent() ? worthALook.ofKeyResult(access.caller(), one.get())
                : project == null || project.isBlank() ? worthALook.ofAll(access.caller(), when) : worthALook.ofProject(access.caller(), project, when);
        return Answers.ok(Listed.all(found.stream().map(each -> ShownLook.of(each, words)).toList()));
    }
}
