package io.cairn.host.plugin.system;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.cairn.host.plugin.Complaints;
import io.cairn.host.plugin.event.HostEvents;
import io.cairn.host.plugin.i18n.Languages;
import io.cairn.host.plugin.i18n.Texts;
import io.cairn.host.plugin.jql.JqlFunctions;
import java.util.Locale;
import java.util.function.Function;

/** What both the small Jira's services and the plugin system stand on; it is there before either of them. */
public final class Ground {
    private final HostEvents events = new HostEvents();
    private final Texts texts = new Texts();
    private final JqlFunctions functions = new JqlFunctions();
    private final Complaints complaints = new Complaints();
    private final Languages languages;

    /** @param languageOf language of a user; null is anonymous */
    public Ground(Function<ApplicationUser, Locale> languageOf) {
        texts.add("jira", "io/cairn/host/plugin/i18n/jira", path -> Ground.class.getClassLoader().getResource(path));
        languages = new Languages(texts, languageOf);
    }

    /** Jira's event publisher: the small Jira publishes what happens to issues here. */
    public HostEvents events() {
        return events;
    }

    /** Texts of plugins, and the few of Jira that its API's classes ask for. */
    public Texts texts() {
        return texts;
    }

    /** Texts by language and by user. */
    public I18nHelper.BeanFactory languages() {
        return languages;
    }

    /** Functions that plugins add to JQL. */
    public JqlFunctions functions() {
        return functions;
    }

    public Complaints complaints() {
        return complaints;
    }
}
