package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.rollup.TrackRecords;
import io.cairn.okr.shown.ShownTrackRecord;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** How often forecasts and people were right, of key results that the caller may see. */
@Path("forecasts/calibration")
@Produces(MediaType.APPLICATION_JSON)
public class CalibrationResource {
    private final Access access;
    private final TrackRecords records;
    private final Words words;

    @Inject
    public CalibrationResource(Access access, TrackRecords records, Words words) {
        this.access = access;
        this.records = records;
        this.words = words;
    }

    /** @param project key of the project to look at; empty for all homes */
    @GET
    public Response of(@QueryParam("project") String project) {
        Optional<String> home = Optional.ofNullable(project).filter(key -> !key.isBlank());
        return Answers.ok(ShownTrackRecord.of(records.of(access.caller(), home), words));
    }
}
