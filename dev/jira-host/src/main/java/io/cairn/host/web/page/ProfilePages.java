package io.cairn.host.web.page;

import io.cairn.host.jira.Jira;
import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.jira.user.NewToken;
import io.cairn.host.jira.user.User;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.http.HttpProblem;
import io.cairn.host.web.http.PageHandler;
import io.cairn.host.web.http.Routes;
import io.cairn.host.web.template.Texts;
import io.cairn.host.web.view.InputView.Option;
import io.cairn.host.web.view.PersonView;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person's own pages: profile with the language, and personal access tokens. */
public final class ProfilePages implements Pages {
    private static final String TOKENS = "/secure/ViewPersonalAccessTokens.jspa";

    private final Site site;
    private final Jira jira;
    private final Frame frame;

    public ProfilePages(Site site, Frame frame) {
        this.site = site;
        this.jira = site.jira();
        this.frame = frame;
    }

    /** A token in the list. */
    public record TokenLine(long id, String name, String created) {
    }

    @Override
    public void register(Routes<PageHandler> routes) {
        routes.get("/secure/ViewProfile.jspa", this::show).post("/secure/UpdateUserPreferences.jspa", this::save);
        routes.get(TOKENS, exchange -> tokens(exchange, 200, "", "")).post(TOKENS, this::make);
        routes.post("/secure/RevokePersonalAccessToken.jspa", this::revoke);
    }

    private void show(Exchange exchange) throws IOException {
        User user = exchange.user();
        List<Option> languages = Texts.LANGUAGES.stream().map(locale -> new Option(locale.toLanguageTag(), exchange.text("language." + locale.getLanguage()),
                locale.getLanguage().equals(exchange.texts().locale().getLanguage()))).toList();
        Map<String, Object> values = Map.of("person", PersonView.of(user), "email", user.email(), "groups", String.join(", ", jira.groups().of(user.key())),
                "languages", languages, "notice", exchange.has("saved") ? exchange.text("profile.saved") : "",
                "panels", site.fragments().panels("webpanels.user.profile.summary.custom", site.contexts().site(exchange.request())));
        frame.write(exchange, new Page(user.displayName(), frame.render(exchange, "profile", values)).requires("atl.userprofile", "atl.general"));
    }

    private void save(Exchange exchange) throws IOException {
        Locale wanted = Texts.LANGUAGES.stream().filter(locale -> locale.toLanguageTag().equals(exchange.param("userLocale"))).findFirst().orElseThrow(HttpProblem::notFound);
        jira.users().speak(exchange.user(), exchange.user().key(), wanted.toLanguageTag(), exchange.user().timeZone());
        exchange.redirect("/secure/ViewProfile.jspa?saved=true");
    }

    private void make(Exchange exchange) throws IOException {
        try {
            NewToken made = jira.tokens().create(exchange.user(), exchange.param("name"), null);
            tokens(exchange, 200, made.secret(), "");
        } catch (InvalidException e) {
            tokens(exchange, 400, "", e.problems().get(0).text(exchange.texts().locale()));
        }
    }

    private void revoke(Exchange exchange) throws IOException {
        jira.tokens().revoke(exchange.user(), exchange.number("id").orElseThrow(HttpProblem::notFound));
        exchange.redirect(TOKENS);
    }

    private void tokens(Exchange exchange, int status, String secret, String problem) throws IOException {
        List<TokenLine> lines = jira.tokens().of(exchange.user().key()).stream()
                .map(token -> new TokenLine(token.id(), token.name(), exchange.texts().day(token.created()))).toList();
        frame.write(exchange, status, new Page(exchange.text("tokens.title"),
                frame.render(exchange, "tokens", Map.of("tokens", lines, "secret", secret, "problem", problem))).requires("atl.userprofile"));
    }
}
