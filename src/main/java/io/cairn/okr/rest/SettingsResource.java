package io.cairn.okr.rest;

import io.cairn.okr.access.Access;
import io.cairn.okr.model.Settings;
import io.cairn.okr.model.UserKey;
import io.cairn.okr.objective.Calendar;
import io.cairn.okr.objective.RuleSettings;
import io.cairn.okr.objective.RulesPreview;
import io.cairn.okr.objective.SettingsView;
import io.cairn.okr.shown.ShownRuleEffect;
import io.cairn.okr.shown.ShownSettings;
import io.cairn.okr.shown.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The rules behind all figures; for administrators of Jira. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final Access access;
    private final RuleSettings settings;
    private final RulesPreview preview;
    private final Calendar calendar;
    private final Words words;

    @Inject
    public SettingsResource(Access access, RuleSettings settings, RulesPreview preview, Calendar calendar, Words words) {
        this.access = access;
        this.settings = settings;
        this.preview = preview;
        this.calendar = calendar;
        this.words = words;
    }

    @GET
    public Response now() {
        return Answers.ok(shown(settings.now(access.caller())));
    }

    /** Replaces all of them; every figure is recomputed in the background. */
    @PUT
    public Response change(SettingsBody body) {
        UserKey caller = access.caller();
        return Stale.orCurrent(words, () -> shown(settings.change(caller, Bodies.version(Bodies.present(body).version()), body.settings())),
                () -> shown(settings.now(caller)));
    }

    /** What they would alter; writes nothing. */
    @POST
    @Path("preview")
    public Response preview(SettingsBody body) {
        UserKey caller = access.caller();
        Settings wished = Bodies.present(body).settings();
        ShownSettings would = shown(settings.wished(caller, wished));
        return Answers.ok(ShownRuleEffect.of(preview.of(caller, wished), would, words));
    }

    private ShownSettings shown(SettingsView view) {
        return ShownSettings.of(view, calendar.today(), words);
    }
}
