package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.jira.NamedValue;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.model.ValidationException;
import io.cairn.okr.objective.SourceChoices;
import io.cairn.okr.shown.ShownSource;
import io.cairn.okr.shown.ShownSourceKind;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** What may bring issues into a key result here, and what there is to choose from. */
@Path("source-kinds")
@Produces(MediaType.APPLICATION_JSON)
public class SourceKindsResource {
    private static final int USUALLY = 20;
    private static final int MOST = 50;

    private final Access access;
    private final SourceChoices choices;
    private final Words words;

    @Inject
    public SourceKindsResource(Access access, SourceChoices choices, Words words) {
        this.access = access;
        this.choices = choices;
        this.words = words;
    }

    @GET
    public Response kinds() {
        UserKey caller = access.caller();
        boolean epics = choices.hasEpics(caller);
        boolean sprints = choices.hasSprints(caller);
        return Answers.ok(Listed.all(Stream.of("ISSUE", "EPIC", "JQL", "VERSION", "SPRINT", "COMPONENT", "LABEL")
                .map(kind -> ShownSourceKind.of(kind, switch (kind) {
                    case "EPIC" -> epics;
                    case "SPRINT" -> sprints;
                    default -> true;
                }, words)).toList()));
    }

    /** Versions and components; labels and sprints are found through Jira's own interface. */
    @GET
    @Path("{kind}/values")
    public Response values(@PathParam("kind") String kind, @QueryParam("search") @DefaultValue("") String text, @QueryParam("most") String most) {
        int limit = Parameters.count("most", most, USUALLY, 1, MOST);
        return Answers.ok(Listed.all(found(access.caller(), kind, text, limit).stream().map(ShownSource.Value::of).toList()));
    }

    private List<NamedValue> found(UserKey caller, String kind, String text, int limit) {
        return switch (kind) {
            case "VERSION" -> choices.versions(caller, text, limit);
            case "COMPONENT" -> choices.components(caller, text, limit);
            default -> throw new ValidationException("kind", "okr.error.choice");
        };
    }
}
