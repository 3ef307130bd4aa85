package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.checkin.CheckIns;
import io.cairn.okr.shown.ShownDue;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The check-ins the caller owes. */
@Path("me/check-ins")
@Produces(MediaType.APPLICATION_JSON)
public class MyCheckInsResource {
    private final Access access;
    private final CheckIns checkIns;
    private final Words words;

    @Inject
    public MyCheckInsResource(Access access, CheckIns checkIns, Words words) {
        this.access = access;
        this.checkIns = checkIns;
        this.words = words;
    }

    /** The most urgent first. */
    @GET
    public Response mine() {
        return Answers.ok(Listed.all(checkIns.mine(access.caller()).stream().map(each -> ShownDue.of(each, words)).toList()));
    }
}
