package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.People;
import io.cairn.okr.model.CheckRun;
import io.cairn.okr.rollup.Checks;
import io.cairn.okr.shown.ShownCheck;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The check of all figures; for administrators of Jira. */
@Path("admin/check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckResource {
    private static final int ACCEPTED = 202;

    private final Access access;
    private final Checks checks;
    private final People people;
    private final Words words;

    @Inject
    public CheckResource(Access access, Checks checks, People people, Words words) {
        this.access = access;
        this.checks = checks;
        this.people = people;
        this.words = words;
    }

    /** The one under way, else the last. */
    @GET
    public Response latest() {
        return Answers.ok(shown(checks.latest(access.caller())));
    }

    /** Begins one in the background, or answers with the one under way. */
    @POST
    public Response start() {
        return Answers.of(ACCEPTED, Json.write(shown(Optional.of(checks.start(access.caller())))));
    }

    /** Asks the one under way to stop. */
    @DELETE
    public Response stop() {
        return Answers.ok(shown(checks.stop(access.caller())));
    }

    private ShownCheck shown(Optional<CheckRun> run) {
        return ShownCheck.of(run, people::view, words);
    }
}
