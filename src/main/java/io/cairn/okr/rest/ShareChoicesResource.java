package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.objective.ShareChoices;
import io.cairn.okr.shown.ShownShareChoices;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What there is to choose from for the figure of issues. */
@Path("share-choices")
@Produces(MediaType.APPLICATION_JSON)
public class ShareChoicesResource {
    private final Access access;
    private final ShareChoices choices;
    private final Words words;

    @Inject
    public ShareChoicesResource(Access access, ShareChoices choices, Words words) {
        this.access = access;
        this.choices = choices;
        this.words = words;
    }

    @GET
    public Response choices() {
        return Answers.ok(ShownShareChoices.of(choices, access.caller(), words));
    }
}
